package reception.derivation.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.text.GuestsCalled;
import reception.casefile.text.NeedWords;
import reception.casefile.text.PlanText;
import reception.format.Place;
import reception.lexicon.Lexicon;
import reception.lexicon.SensitiveLexicons;
import reception.plan.Plan;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Silence;
import reception.visit.Fact;
import reception.visit.guests.Guest;
import reception.visit.host.Service;
import reception.visit.paper.OpenEntry;
import reception.visit.secrecy.ForeignMaterial;
import reception.visit.secrecy.SecretDocument;
import reception.visit.text.SensitiveWord;
import reception.visit.welcome.Gift;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads every text of a plan for words at which a secrecy officer or a protocol officer stops. */
public final class SensitiveWords implements Derivation {

    private static final Pattern CLAUSES = Pattern.compile("[，；;。！!？?\\n\\r]+|,(?!\\s*[A-Za-z])|\\.(?=\\s|$)");
    /** The category of whoever is named, which a guest's name tells as well as the lexicon's words. */
    private static final String SOMEBODY = "somebody";
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");
    private static final String REGION_NAME = "region-name";
    private static final String GUESTS_OF_REGION = "guests-of-region";
    private static final String NO_APPROVAL = "no-approval";
    /** That an authority is named in a text which says that there is no approval tells nothing. */
    private static final String AUTHORITY = "approving-authority";
    private static final Pattern NUMBERED = Pattern.compile("[〔\\[(（]\\d{4}[〕\\])）]\\s*\\d+");

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(SensitiveWord.class);
    }

    @Override
    public void derive(Circumstances known) {
        List<String> names = names(known);
        boolean isOfRegion = isOfRegion(known.plan(), known.lexicons().sensitive());
        known.things().forEach(fact -> {
            for (Vocabulary.Field field : Vocabulary.section(fact.getClass()).fields()) {
                if (field.type() == String.class && !isNameOfPerson(field)) {
                    read(fact, field, names, isOfRegion, known);
                }
            }
        });
    }

    /** What guests are called: by their names, and by their surnames with a title. */
    private static List<String> names(Circumstances known) {
        List<String> names = new ArrayList<>();
        if (known.plan().guests() != null) {
            GuestsCalled called = new GuestsCalled(known.diets().needWords().elsewhere().titles());
            known.plan().guests().people().forEach(guest -> names.addAll(called.of(guest)));
        }
        return List.copyOf(names);
    }

    /** Whether the guests' unit is of Hong Kong, Macao or Taiwan, and none of them is stated to be from elsewhere outside. */
    private static boolean isOfRegion(Plan plan, SensitiveLexicons all) {
        return plan.guests() != null && namesRegion(plan.guests().unit(), all)
                && plan.guests().people().stream().map(Guest::nationality).allMatch(nationality -> nationality == null || namesRegion(nationality, all));
    }

    private static boolean namesRegion(String text, SensitiveLexicons all) {
        return text != null && all.wording().direct(text).stream().anyMatch(match -> match.category().equals(REGION_NAME));
    }

    /** A name of a person may be made of any characters. */
    private static boolean isNameOfPerson(Vocabulary.Field field) {
        return field.personal() && field.shorthand();
    }

    private static void read(Fact fact, Vocabulary.Field field, List<String> names, boolean isOfRegion, Circumstances known) {
        Object value = field.get(fact);
        List<?> texts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        Map<String, SensitiveWord> found = new LinkedHashMap<>();
        for (Object text : texts) {
            String[] clauses = CLAUSES.split(withBracketsWhole((String) text));
            for (Lexicon lexicon : List.of(known.lexicons().sensitive().wording(), known.lexicons().sensitive().matters())) {
                Reader reader = new Reader(known.lexicons().sensitive(), lexicon, fact, field, (String) text, isOfRegion, found);
                for (String clause : clauses) {
                    reader.read(clause, names);
                }
                if (clauses.length > 1) {
                    reader.readWhole(names);
                }
            }
        }
        if (found.isEmpty()) {
            return;
        }
        boolean isNoApproval = found.values().stream().anyMatch(word -> word.matters().contains(NO_APPROVAL));
        known.addAll(found.values().stream().filter(word -> !isNoApproval || !word.category().equals(AUTHORITY)).toList());
    }

    /** What stands in brackets belongs to the clause before it, whatever signs part it. */
    private static String withBracketsWhole(String text) {
        return BRACKETS.matcher(text).replaceAll(inside -> Matcher.quoteReplacement(inside.group().replaceAll("[，,；;]", "、")));
    }

    private static boolean isHandedOver(Fact fact, Vocabulary.Field field) {
        return fact instanceof Gift && field.name().equals("item") || fact instanceof ForeignMaterial || fact instanceof Service && field.name().equals("materials")
                || fact instanceof SecretDocument document && Boolean.TRUE.equals(document.forForeigners()) && field.name().equals("title");
    }

    /** Place of a text, whose key is the path of its component. */
    public static Place place(Fact fact, Vocabulary.Field field) {
        return new Place(OpenEntry.pathOf(fact, field), fact.key(), fact.at().span(field.name()), Map.of());
    }

    private record Reader(SensitiveLexicons all, Lexicon lexicon, Fact fact, Vocabulary.Field field, String text, boolean isOfRegion, Map<String, SensitiveWord> found) {

        void read(String clause, List<String> names) {
            List<Lexicon.Match> matches = lexicon.direct(clause);
            if (matches.isEmpty()) {
                return;
            }
            matches.stream().filter(match -> !all.isPart(match.category())).forEach(match -> add(clause, match.category(), match.word(), lexicon.title(match.category()), match));
            all.pairs().forEach(pair -> read(pair, clause, matches, names));
        }

        /** The pairs whose parts may stand in two clauses. */
        void readWhole(List<String> names) {
            if (all.pairs().stream().anyMatch(pair -> pair.isOfWholeText() && lexicon.categories().contains(pair.finds()))) {
                List<Lexicon.Match> matches = lexicon.direct(text);
                all.pairs().stream().filter(SensitiveLexicons.Pair::isOfWholeText).forEach(pair -> read(pair, text, matches, names));
            }
        }

        private void read(SensitiveLexicons.Pair pair, String clause, List<Lexicon.Match> matches, List<String> names) {
            if (lexicon.categories().contains(pair.finds())) {
                Lexicon.Match of = in(matches, pair.of());
                Lexicon.Match beside = in(matches, pair.beside());
                boolean isOf = of != null || pair.of().contains(SOMEBODY) && names.stream().anyMatch(normal(clause)::contains) || isOfRegion && pair.of().contains(GUESTS_OF_REGION);
                boolean isExcepted = pair.under().isEmpty() && pair.unless().stream().anyMatch(clause::contains);
                if (isOf && beside != null && !isExcepted) {
                    add(clause, pair.finds(), of == null ? beside.word() : of.word() + "……" + beside.word(), lexicon.title(beside.category()), beside);
                } else if (of != null && isSaidByKey(pair, clause)) {
                    add(clause, pair.finds(), of.word(), lexicon.title(of.category()), of);
                }
            }
        }

        /** Whether the text stands where it needs no second word, as what the host pays needs none that says so. */
        private boolean isSaidByKey(SensitiveLexicons.Pair pair, String clause) {
            return !pair.under().isEmpty() && PlanText.Key.of(fact.getClass(), field).isOneOf(pair.under()) && pair.unless().stream().noneMatch(clause::contains);
        }

        private static Lexicon.Match in(List<Lexicon.Match> matches, List<String> categories) {
            return matches.stream().filter(match -> categories.contains(match.category())).findFirst().orElse(null);
        }

        /** Whether a clause hands over what it names; one that forbids something hands over nothing. */
        private boolean isGiven(String clause) {
            return (PlanText.Key.of(fact.getClass(), field).isOneOf(all.handing().keys()) || NeedWords.holdsOne(normal(clause), all.handing().words())) && !isDenied(clause);
        }

        private boolean isDenied(String clause) {
            return NeedWords.holdsOne(normal(clause), all.channelTexts().denying()) || NeedWords.holdsOne(normal(clause), all.handing().denials());
        }

        private static String normal(String clause) {
            return Words.normal(clause).toLowerCase(Locale.ROOT);
        }

        private void add(String clause, String category, String word, Text instead, Lexicon.Match match) {
            List<String> matters = new ArrayList<>(lexicon.categories().stream().filter(wide -> lexicon.isWithin(category, wide)).toList());
            found.putIfAbsent(category, new SensitiveWord(place(fact, field), fact.key(), field.name(), category, List.copyOf(matters), word, instead, match.certain(), lexicon.isVerified(category),
                    isHandedOver(fact, field) || isGiven(clause), field.personal(), NUMBERED.matcher(text).find(), isDenied(clause),
                    all.approvals().contains(POSITION.matcher(OpenEntry.pathOf(fact, field)).replaceAll(Silence.EACH))));
        }
    }
}
