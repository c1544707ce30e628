package org.plainletter.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a file (optional content, PDF 1.7 section 8.11) and which of them are off when it is opened. */
final class Layers {

    private final Set<COSDictionary> off = new HashSet<>();

    Layers(PDDocument document) {
        PDOptionalContentProperties all = document.getDocumentCatalog().getOCProperties();
        Collection<PDOptionalContentGroup> groups = all == null ? Set.of() : all.getOptionalContentGroups();
        for (PDOptionalContentGroup group : groups) {
            if (!all.isGroupEnabled(group)) {
                off.add(group.getCOSObject());
            }
        }
    }

    /** Whether what bears this group or membership dictionary is not shown. */
    boolean isOff(@Nullable COSBase layer) {
        if (off.isEmpty() || !(layer instanceof COSDictionary dictionary)) {
            return false;
        }
        if (off.contains(dictionary)) {
            return true;
        }
        COSBase groups = dictionary.getDictionaryObject(COSName.OCGS);
        if (groups instanceof COSDictionary group) {
            return off.contains(group);
        }
        return groups instanceof COSArray array && isOff(array, dictionary.getNameAsString(COSName.P, "AnyOn"));
    }

    private boolean isOff(COSArray groups, String policy) {
        int shown = 0;
        int hidden = 0;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.getObject(i) instanceof COSDictionary group) {
                if (off.contains(group)) {
                    hidden++;
                } else {
                    shown++;
                }
            }
        }
        return switch (policy) {
            case "AllOn" -> hidden > 0;
            case "AnyOff" -> hidden == 0;
            case "AllOff" -> shown > 0;
            default -> shown == 0 && hidden > 0;
        };
    }
}
