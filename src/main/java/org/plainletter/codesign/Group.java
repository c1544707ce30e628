package org.plainletter.codesign;

/**
 * People who judge letters together. It belongs to a charity; nobody of another one sees anything of it.
 *
 * @param id random
 * @param charity the id of whom it belongs to
 * @param name as it calls itself
 * @param kind who they are, in its own words
 * @param called its own word for a session, such as "evening"
 * @param help where its people get help: places and phones, a line each
 */
record Group(String id, String charity, String name, String kind, String called, String help) {}
