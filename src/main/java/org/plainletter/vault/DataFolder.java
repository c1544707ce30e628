package org.plainletter.vault;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the data folder, for its owner only, before the database is opened in it. */
@Component
class DataFolder implements BeanFactoryPostProcessor {

    static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        Environment environment = beanFactory.getBean(Environment.class);
        make(Path.of(environment.getProperty("plainletter.data", "data")));
    }

    /** @throws WrongSettingException if there is no folder there that can be written */
    static void make(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                if (POSIX) {
                    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                } else {
                    Files.createDirectories(folder);
                }
            }
        } catch (IOException cannot) {
            throw new WrongSettingException("plainletter.data has to name a folder that can be made or written.", cannot);
        }
        if (!Files.isWritable(folder)) {
            throw new WrongSettingException("plainletter.data has to name a folder that can be written.", null);
        }
    }
}
