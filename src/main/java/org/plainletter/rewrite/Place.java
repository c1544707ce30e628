package org.plainletter.rewrite;

import org.plainletter.anatomy.Audience;

/**
 * Where a sentence stands.
 *
 * @param audience whom the letter speaks to
 * @param scene whose part of the letter it is in
 * @param cast who is who in the letter
 */
record Place(Audience audience, Scene scene, Cast cast) {}
