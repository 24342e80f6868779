package reception.engine;

import java.util.ArrayList;
import java.util.List;
import reception.casefile.CaseFile;
import reception.casefile.WorkedOut;
import reception.format.Span;
import reception.format.Stated;
import reception.plan.PlanTree;
import reception.report.Missing;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Regimes;
import reception.visit.Fact;
import reception.visit.paper.LeavesOpen;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Tells whether what a rule needs to know is stated, by the paths that its card names. */
final class Needs {

    private static final String OF_PLAN = "plan.";
    private static final String REGION = "region";

    private final CaseFile file;

    Needs(CaseFile file) {
        this.file = file;
    }

    /** What a rule needs to know, as its card writes it: a path from the plan, or from the thing that is judged. */
    static final class Path {

        private final boolean ofPlan;
        private final List<String> steps;
        /** Of the kind of thing that was asked last; a rule is about one kind only. */
        private Fields known = new Fields(null, List.of());

        private record Fields(Class<?> of, List<Vocabulary.Field> fields) {
        }

        private Path(String need) {
            this.ofPlan = need.startsWith(OF_PLAN);
            this.steps = List.of((ofPlan ? need.substring(OF_PLAN.length()) : need).split("\\."));
        }

        static List<Path> all(List<String> needs) {
            return needs.stream().map(Path::new).toList();
        }

        private List<Vocabulary.Field> from(Class<?> type) {
            Fields fields = known;
            if (fields.of() != type) {
                List<Vocabulary.Field> found = new ArrayList<>();
                Class<?> holder = type;
                for (String step : steps) {
                    found.add(field(holder, step));
                    holder = found.get(found.size() - 1).type();
                }
                fields = new Fields(type, found);
                known = fields;
            }
            return fields.fields();
        }
    }

    /** What a rule needs to know of a thing and the plan leaves open. */
    List<Missing> open(AskedRules.AskedRule asked, Fact subject) {
        return subject instanceof LeavesOpen holder ? holder.openEntries().stream().map(entry -> new Missing(entry.entry(), entry.label(), entry.span(), entry.stated())).toList()
                : open(asked.needs(), subject);
    }

    /** The needs that a thing leaves open. A path that leads through a list asks each of its items; whether there are any is a need of its own. */
    List<Missing> open(List<Path> needs, Fact subject) {
        List<Missing> open = List.of();
        for (Path need : needs) {
            Fact start = need.ofPlan ? file.plan() : subject;
            List<Missing> missing = missing(start, need.from(start.getClass()));
            if (!missing.isEmpty()) {
                open = open.isEmpty() ? new ArrayList<>() : open;
                open.addAll(missing);
            }
        }
        return open;
    }

    /** What the plan would have to state so that it is known whether a rule applies to a thing. */
    List<Missing> ofScope(AskedRules.AskedRule asked, Fact subject, Regimes.How how) {
        List<Missing> open = open(asked.scopeNeeds(), subject);
        if (how != Regimes.How.PERHAPS) {
            return open;
        }
        List<Missing> all = new ArrayList<>(List.of(dimension("plan.kind", file.plan())));
        all.addAll(open);
        return all;
    }

    private List<Missing> missing(Fact start, List<Vocabulary.Field> steps) {
        Fact thing = start;
        for (int i = 0; i < steps.size(); i++) {
            boolean isLast = i == steps.size() - 1;
            Vocabulary.Field field = steps.get(i);
            Object value = field.get(thing);
            Stated stated = thing.at().stated(field.name());
            if (value == null && stated == Stated.MISSING && file.isToldByName(thing, field.name())) {
                return List.of();
            }
            if (value instanceof List<?> items && !isLast) {
                List<Vocabulary.Field> rest = steps.subList(i + 1, steps.size());
                return items.stream().flatMap(item -> missing((Fact) item, rest).stream()).toList();
            }
            boolean isEmptyList = value instanceof List<?> list && list.isEmpty();
            if (stated == Stated.NONE && file.silence().isAnsweredByNone(thing.getClass(), field, key(start, steps.subList(0, i + 1))) || value != null && !isEmptyList && isLast) {
                return List.of();
            }
            if (value == null || isEmptyList || !(value instanceof Fact next)) {
                return List.of(new Missing(key(start, steps.subList(0, i + 1)), label(field), thing.at().span(field.name()), unanswered(stated)));
            }
            thing = next;
        }
        return List.of();
    }

    private static String key(Fact start, List<Vocabulary.Field> steps) {
        StringBuilder key = new StringBuilder(start.at().key());
        steps.forEach(step -> key.append(key.length() == 0 ? "" : ".").append(step.word().english()));
        return key.toString();
    }

    private static Vocabulary.Field field(Class<?> holder, String step) {
        Vocabulary.Field field = Vocabulary.section(holder).byWord(step);
        if (field == null) {
            throw new IllegalStateException(holder.getSimpleName() + " has no \"" + step + "\", which a rule's card needs");
        }
        return field;
    }

    /** What would have to be stated so that a derived property of a thing is known. */
    private Missing source(Fact subject, String path) {
        boolean ofPlan = path.startsWith(OF_PLAN);
        if (!ofPlan) {
            Vocabulary.Field field = field(subject.getClass(), path);
            return new Missing(within(subject, field.word().english()), label(field), subject.at().span(field.name()), subject.at().stated(field.name()));
        }
        Class<?> type = file.plan().getClass();
        StringBuilder key = new StringBuilder();
        Text label = null;
        Fact holder = file.plan();
        Stated stated = Stated.MISSING;
        for (String step : path.substring(OF_PLAN.length()).split("\\.")) {
            Vocabulary.Field field = Vocabulary.section(type).byWord(step);
            key.append(key.length() == 0 ? "" : ".").append(field.word().english());
            label = label(field);
            if (holder.getClass() == type) {
                stated = holder.at().stated(field.name());
                holder = field.get(holder) instanceof Fact next ? next : holder;
            }
            type = field.type();
        }
        return new Missing(key.toString(), label, holder.at().span(), unanswered(stated));
    }

    /** What the plan states where it gives no answer. */
    private static Stated unanswered(Stated stated) {
        return stated == Stated.GIVEN ? Stated.MISSING : stated;
    }

    private static String within(Fact subject, String key) {
        return subject.at().key().isEmpty() ? key : subject.at().key() + "." + key;
    }

    private static Text label(Vocabulary.Field field) {
        Vocabulary.Word word = PlanTree.term(field.word().english());
        boolean isDerived = field.word().chinese().equals(field.word().english());
        return new Text(isDerived && word != null ? word.chinese() : field.word().chinese(), field.word().english());
    }

    /** That the day of a thing is unknown, and with it what is in force. */
    Missing dayOf() {
        return source(file.plan(), OF_PLAN + "visit.arrives");
    }

    /** That a dimension of a standard is not stated for a thing. */
    Missing dimension(String dimension, Fact subject) {
        if (dimension.equals("day")) {
            return dayOf();
        }
        WorkedOut workedOut = WorkedOut.of(dimension);
        if (workedOut != null) {
            return source(subject, workedOut.source());
        }
        return dimension.equals(REGION) ? region(subject) : ofRoot(dimension, subject);
    }

    private Missing region(Fact subject) {
        Fact holder = Vocabulary.section(subject.getClass()).byWord(REGION) == null ? file.plan() : subject;
        Vocabulary.Field field = field(holder.getClass(), REGION);
        String source = holder.sourceOf(field.name());
        return source == null ? missing(holder, field) : source(holder, source);
    }

    private Missing ofRoot(String dimension, Fact subject) {
        Fact root = file.root(dimension, subject);
        String property = Dimensions.property(dimension);
        if (root == null) {
            Vocabulary.Field section = CaseFile.section(Dimensions.root(dimension));
            Vocabulary.Field field = section == null ? null : Vocabulary.section(section.type()).byWord(property);
            return field == null ? new Missing(within(subject, dimension), new Text(dimension, dimension), subject.at().span(), Stated.MISSING)
                    : new Missing(section.word().english() + "." + field.word().english(), label(field), file.plan().at().span(section.name()),
                    unanswered(file.plan().at().stated(section.name())));
        }
        Vocabulary.Field field = field(root.getClass(), property);
        String source = root.sourceOf(field.name());
        return source == null ? missing(root, field) : source(root, source);
    }

    private Missing missing(Fact holder, Vocabulary.Field field) {
        Span span = holder == file.plan() ? holder.at().span(field.name()) : holder.at().span();
        return new Missing(within(holder, field.word().english()), label(field), span, unanswered(holder.at().stated(field.name())));
    }
}
