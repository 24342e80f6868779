package reception.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.visit.secrecy.Channel;
import reception.vocabulary.Text;

/**
 * What texts tell to a secrecy officer and to a protocol officer. Immutable and thread-safe.
 *
 * @param wording  words for Hong Kong, Macao, Taiwan and for states that must be put right: the title of a category is the right one
 * @param matters  what gives a text weight: sites, materials, marks, approvals that are none, what is said of a person
 * @param channels ways on which papers travel: categories are values of the plan format, by their English names
 * @param states   names of states and regions: categories are their codes, within what they are to China
 * @param pairs    what is found only where two categories stand in one clause
 * @param approvals keys under which an approval is named, [] standing for each item of a list
 * @param termUnits units in which papers state how long they stay secret
 * @param handing   how any text says that something is handed to guests
 * @param channelTexts how any text says that something goes by a channel
 */
public record SensitiveLexicons(Lexicon wording, Lexicon matters, Lexicon channels, Lexicon states, List<Pair> pairs, Set<String> approvals, TermUnits termUnits, ChannelTexts channelTexts, Handing handing) {

    /** The file of words that must be put right. */
    public static final String WORDING = "standards/lexicon-wording.yaml";
    /** The file of what gives a text weight. */
    public static final String MATTERS = "standards/lexicon-secrecy.yaml";
    /** The file of channels. */
    public static final String CHANNELS = "standards/lexicon-channels.yaml";
    /** The file of states and regions. */
    public static final String STATES = "standards/lexicon-states.yaml";

    public static final String PAIRS = "standards/sensitive-pairs.yaml";
    public static final String TERM_UNITS = "standards/secrecy-term-units.yaml";
    public static final String CHANNEL_TEXTS = "standards/channels-in-texts.yaml";
    static final Set<String> FILES = Set.of(WORDING, MATTERS, CHANNELS, STATES);

    /**
     * What is found only together.
     *
     * @param finds  the category that is found
     * @param of     categories of which one stands in the clause
     * @param beside categories of which another one stands in it; the title of that one is what to write or do instead
     * @param under  keys of texts that say by themselves what the other one says, so that the first one is enough
     * @param unless what in the clause says the contrary
     * @param wholeText whether the two may stand in two clauses of one text
     */
    public record Pair(Place at, String finds, List<String> of, List<String> beside, List<String> under, List<String> unless, Boolean wholeText) {

        /** Whether the two may stand in two clauses of one text. */
        public boolean isOfWholeText() {
            return Boolean.TRUE.equals(wholeText);
        }
    }

    /** A unit of periods with its words. */
    public record TermUnit(Place at, Integer months, List<String> words) {
    }

    /**
     * Units of periods of secrecy.
     *
     * @param vague words that name none
     */
    public record TermUnits(Place at, String standard, Text title, LocalDate lastConfirmed, List<TermUnit> units, List<String> vague) {
    }

    /**
     * How any text says that something is handed to guests.
     *
     * @param keys  whose texts name what is handed over
     * @param words that say so in any other text
     * @param denials with one of these a clause names something only to keep it out
     */
    public record Handing(List<String> keys, List<String> words, List<String> denials) {
    }

    /** Further words for a channel in a text. */
    public record ChannelWords(Place at, Channel channel, List<String> words) {
    }

    /**
     * How any text says that something goes by a channel.
     *
     * @param channels that are read in texts
     * @param words    further words for them
     * @param directs  right before a channel's word they are a use of it
     * @param particles that may stand between
     * @param verbs    with one of these a channel's word is a use of it
     * @param ways     with one of these and an object it is one
     * @param objects  papers and data that go
     * @param personal of these the ones that hold personal data of guests
     * @param alone    keys under which a channel's word is enough
     * @param studied  keys that tell what is visited, where verb and object both have to stand
     * @param notRead  keys that others read
     * @param strangers channels whose keepers or readers are strangers
     * @param published objects that tell where guests are
     * @param denials  with one of these in the clause it is not to be done
     */
    public record ChannelTexts(Place at, String standard, Text title, LocalDate lastConfirmed, List<Channel> channels, List<ChannelWords> words, List<String> directs, List<String> insides, List<String> particles, List<String> verbs, List<String> ways, List<String> objects,
                               List<String> personal, List<String> alone, List<String> studied, List<String> notRead, List<String> prohibitions, List<String> denials,
                               List<String> contrasts, List<String> switches, List<String> notDirects, List<Channel> strangers, List<String> published) {

        /** The words with one of which a text forbids or denies something. */
        public List<String> denying() {
            return Stream.concat(prohibitions.stream(), denials.stream()).toList();
        }
    }

    record PairsFile(Place at, String standard, Text title, LocalDate lastConfirmed, List<Pair> pairs, List<String> approvals, List<String> handedOver, List<String> handing, List<String> denials) {
    }

    /** Whether a category counts only as a part of a pair. */
    public boolean isPart(String category) {
        return pairs.stream().anyMatch(pair -> pair.of().contains(category) || pair.beside().contains(category));
    }

    static SensitiveLexicons of(RuleFolder folder) {
        PairsFile file = read(PairsFile.class, folder, PAIRS);
        SensitiveLexicons all = new SensitiveLexicons(Lexicon.of(folder, WORDING), Lexicon.of(folder, MATTERS), Lexicon.of(folder, CHANNELS), Lexicon.of(folder, STATES), file.pairs(),
                Set.copyOf(file.approvals()), read(TermUnits.class, folder, TERM_UNITS), read(ChannelTexts.class, folder, CHANNEL_TEXTS),
                new Handing(file.handedOver(), file.handing(), file.denials()));
        if (!folder.isBuiltIn()) {
            all.checkPairs();
        }
        return all;
    }

    private static <T> T read(Class<T> type, RuleFolder folder, String file) {
        Node node = folder.yaml(file::equals).get(file);
        if (node == null) {
            throw new InvalidFileException(file, List.of(new InputError(InputError.Kind.UNREADABLE, Span.NOWHERE, new Text("没有文件 " + file, "there is no file " + file))));
        }
        List<InputError> errors = new ArrayList<>();
        T read = new Binder(errors).bind(type, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(file, errors);
        }
        return read;
    }

    private void checkPairs() {
        for (Pair pair : pairs) {
            Set<String> known = Set.of(wording, matters).stream().filter(lexicon -> lexicon.categories().contains(pair.finds())).findFirst().map(Lexicon::categories).orElse(Set.of());
            List<String> named = new ArrayList<>(pair.of());
            named.addAll(pair.beside());
            named.stream().filter(category -> !known.contains(category)).findFirst().ifPresent(category -> {
                throw new InvalidFileException(PAIRS, List.of(new InputError(InputError.Kind.UNKNOWN_VALUE, pair.at().span(),
                        new Text("词表中没有类别 " + category, "there is no category " + category + " in the lexicon of " + pair.finds()))));
            });
        }
    }
}
