package org.plainletter.intake;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a child process finds its classes: from the few folders and jars that it needs, or, when the service runs from an
 * executable jar with jars inside, through that jar's own launcher.
 */
final class ChildClassPath {

    private static final String NESTED = "jar:nested:";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** One class of each jar that reading needs. */
    private static final List<String> NEEDED = List.of(
            "org.apache.pdfbox.pdmodel.PDDocument",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.ttf.TrueTypeFont",
            "org.apache.commons.logging.LogFactory",
            "org.apache.poi.util.XMLHelper",
            "org.apache.poi.openxml4j.opc.OPCPackage",
            "org.apache.xmlbeans.XmlObject",
            "org.apache.commons.compress.archivers.zip.ZipFile",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.lang3.StringUtils",
            "org.apache.commons.collections4.ListUtils",
            "org.apache.commons.codec.binary.Hex",
            "org.apache.logging.log4j.LogManager");

    private ChildClassPath() {}

    /** The Java that this process runs on. */
    static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The arguments that start {@code main}. */
    static List<String> launch(Class<?> main) {
        String own = location(main);
        if (own.startsWith(NESTED)) {
            String jar = own.substring(NESTED.length(), own.indexOf("/!"));
            return List.of("-Dloader.main=" + main.getName(), "-cp", jar, LAUNCHER);
        }
        Set<String> path = new LinkedHashSet<>();
        path.add(file(own));
        for (String name : NEEDED) {
            path.add(file(location(load(name))));
        }
        return List.of("-cp", String.join(File.pathSeparator, path), main.getName());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ChildClassPath.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not on the class path: " + name, e);
        }
    }

    private static String location(Class<?> type) {
        URL source = type.getProtectionDomain().getCodeSource().getLocation();
        return source.toString();
    }

    private static String file(String location) {
        return Path.of(URI.create(location)).toString();
    }
}
