package reception.cli.files;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Keeps JGit from starting git to find the machine's configuration, and from writing what it measures of the file system into the user's. */
public final class QuietGit extends SystemReader.Delegate {

    private QuietGit(SystemReader usual) {
        super(usual);
    }

    /** Makes JGit use it. */
    public static void install() {
        if (!(SystemReader.getInstance() instanceof QuietGit)) {
            SystemReader.setInstance(new QuietGit(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fileSystem) {
        return new Nothing(parent, fileSystem);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fileSystem) {
        return new Nothing(parent, fileSystem);
    }

    private static final class Nothing extends FileBasedConfig {

        Nothing(Config parent, FS fileSystem) {
            super(parent, null, fileSystem);
        }

        @Override
        public void load() {
            clear();
        }

        @Override
        public void save() {
            // There is no file.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
