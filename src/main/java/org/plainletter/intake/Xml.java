package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Elements and attributes by their local names: Word writes the same ones in two name spaces. */
final class Xml {

    private Xml() {}

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
    }

    /** The first element that is reached by these names, one inside the other. */
    static Optional<Element> find(Element from, String... names) {
        Optional<Element> at = Optional.of(from);
        for (String name : names) {
            at = at.flatMap(element -> children(element, name).stream().findFirst());
        }
        return at;
    }

    /** The attribute, or the empty string. */
    static String attribute(Element element, String name) {
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            if (name.equals(all.item(i).getLocalName())) {
                return all.item(i).getNodeValue();
            }
        }
        return "";
    }

    /** The {@code val} of the element that is reached by these names, or the empty string. */
    static String value(Element from, String... names) {
        return find(from, names).map(element -> attribute(element, "val")).orElse("");
    }

    /** Whether a switch such as {@code w:b} is there and on; empty if it is not there. */
    static Optional<Boolean> on(Element from, String... names) {
        return find(from, names).map(element -> {
            String value = attribute(element, "val");
            return !("0".equals(value) || "false".equals(value) || "off".equals(value) || "none".equals(value));
        });
    }
}
