package reception.cli.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import reception.cli.files.IgnoreFiles;
import reception.cli.files.PlanFiles;
import reception.cli.files.PlanSource;
import reception.configuration.Configuration;
import reception.report.Printable;
import reception.vocabulary.Language;

/** Leaves out plans that have not changed since a revision, unless something that all plans are judged by has. */
public final class ChangedPlans {

    private static final int MOST_NAMED = 20;

    private final String revision;
    private final List<Path> settings;
    private final Language language;
    private final List<GitChanges> repositories = new ArrayList<>();

    /** @param settings files and folders by which plans are judged: configurations, baseline, rules */
    public ChangedPlans(String revision, List<Path> settings, Language language) {
        this.revision = revision;
        this.settings = settings.stream().map(PlanFiles::real).toList();
        this.language = language;
    }

    /** The plans to check, and in words why these. */
    public record Selection(List<PlanSource> sources, String note) {
    }

    /** Selects from what was found; what is in no file, or could not be found, stays. */
    public Selection of(List<PlanSource> sources) {
        List<PlanSource> changed = sources.stream().filter(source -> source.file() == null || !changes(source.file()).isUnchanged(source.file())).toList();
        for (GitChanges repository : repositories) {
            String setting = repository.firstChange(this::isSetting);
            if (setting != null) {
                return new Selection(sources, language.choose("自 " + revision + " 以来 " + setting + " 有改动，故检查全部方案", setting + " has changed since " + revision + ", so all plans are checked"));
            }
        }
        return new Selection(changed, language.choose("自 " + revision + " 以来有改动的方案：" + changed.size() + "份，共" + sources.size() + "份",
                changed.size() + " of " + sources.size() + " plans have changed since " + revision) + notCheckedOut());
    }

    /** What has changed and nobody can look at here must not pass for unchanged. */
    private String notCheckedOut() {
        List<String> missing = repositories.stream().flatMap(repository -> repository.notCheckedOut().stream()).filter(PlanFiles::mayBePlan).map(Printable::line).toList();
        if (missing.isEmpty()) {
            return "";
        }
        String named = String.join(language.choose("、", ", "), missing.subList(0, Math.min(missing.size(), MOST_NAMED)));
        String more = missing.size() > MOST_NAMED ? language.choose("等", ", …") : "";
        return language.choose("；另有" + missing.size() + "个有改动的文件未检出（稀疏检出），没有检查：" + named + more,
                "; changed, but not checked, since not checked out (sparse checkout): " + named + more);
    }

    private GitChanges changes(Path file) {
        for (GitChanges known : repositories) {
            if (known.covers(file)) {
                return known;
            }
        }
        GitChanges found = new GitChanges(file, revision, language);
        repositories.add(found);
        return found;
    }

    private boolean isSetting(Path file) {
        String name = file.getFileName().toString();
        return Configuration.FILE_NAMES.contains(name) || IgnoreFiles.NAMES.contains(name) || settings.stream().anyMatch(file::startsWith);
    }
}
