package org.plainletter.rewrite;

import org.plainletter.anatomy.Audience;

/**
 * Where a sentence stands.
 *
 * @param audience whom the letter speaks to
 * @param scene whose part of the letter it is in
 * @param masculine whether the letter calls the patient "he"
 */
record Place(Audience audience, Scene scene, boolean masculine) {}
