package reception.derivation.secrecy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.text.NeedWords;
import reception.casefile.text.PlanTexts;
import reception.derivation.text.SensitiveWords;
import reception.format.Place;
import reception.lexicon.Lexicon;
import reception.lexicon.SensitiveLexicons;
import reception.visit.Fact;
import reception.visit.secrecy.Channel;
import reception.visit.secrecy.ChannelUse;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads any text of a plan for a channel by which papers or data go: its word and a word of passing in one clause, where nothing beside the word denies it. */
final class ChannelsInTexts {

    /** Addresses hold a point, which ends no clause. */
    private static final Pattern CLAUSES = Pattern.compile("[，,；;。！!？?\\n\\r]+|\\.(?=\\s|$)");

    /** Those that were made last: there is mostly one set of data, and normal forms of its words cost more than a plan's texts. */
    private static volatile Made made = new Made(null, Map.of());

    /** How many characters a receiver may take between a word of passing and its channel. */
    private static final int RECEIVER = 6;

    private ChannelsInTexts() {
    }

    static void derive(Circumstances known) {
        SensitiveLexicons.ChannelTexts data = known.lexicons().sensitive().channelTexts();
        Map<Character, List<Named>> words = wordsOf(data);
        Map<String, ChannelUse> uses = new LinkedHashMap<>();
        PlanTexts.visit(known.plan(), (thing, field, key, text) -> {
            if (!PlanTexts.isOneOf(key, data.notRead())) {
                Objects before = new Objects(false, false, false);
                for (String clause : CLAUSES.split(normal(text))) {
                    before = read(thing, field, key, clause, before, data, words, known, uses);
                }
            }
        });
        known.addAll(uses.values());
    }

    private record Made(SensitiveLexicons.ChannelTexts of, Map<Character, List<Named>> words) {
    }

    private static Map<Character, List<Named>> wordsOf(SensitiveLexicons.ChannelTexts data) {
        Made known = made;
        if (known.of() != data) {
            known = new Made(data, words(data));
            made = known;
        }
        return known.words();
    }

    /** A word for a channel, in the form in which texts are compared. */
    private record Named(Channel channel, String word) {
    }

    /** By their first letters: each clause of each text is asked for some hundred words. */
    private static Map<Character, List<Named>> words(SensitiveLexicons.ChannelTexts data) {
        Map<Character, List<Named>> words = new HashMap<>();
        for (Channel channel : data.channels()) {
            Stream<String> others = data.words().stream().filter(each -> each.channel() == channel).flatMap(each -> each.words().stream());
            Stream.concat(Vocabulary.word(channel).all().stream(), others).map(ChannelsInTexts::normal)
                    .forEach(word -> words.computeIfAbsent(word.charAt(0), unused -> new ArrayList<>()).add(new Named(channel, word)));
        }
        return words;
    }

    /** The words for channels in a clause; one that is a part of a longer one, such as 微信 in 政务微信, is none. */
    private static List<ChannelWord> named(String clause, Map<Character, List<Named>> words, Circumstances known) {
        List<ChannelWord> all = new ArrayList<>();
        for (int i = 0; i < clause.length(); i++) {
            for (Named each : words.getOrDefault(clause.charAt(i), List.of())) {
                if (clause.startsWith(each.word(), i) && NeedWords.holdsOne(clause.substring(Math.max(0, i - 1), Math.min(clause.length(), i + each.word().length() + 1)), List.of(each.word()))) {
                    all.add(new ChannelWord(each.channel(), each.word(), i));
                }
            }
        }
        for (Lexicon.Match match : known.lexicons().sensitive().channels().direct(clause)) {
            String word = normal(match.word());
            Channel channel = (Channel) Vocabulary.choices(Channel.class).byWord(match.category());
            for (int at = clause.indexOf(word); at >= 0 && channel != null; at = clause.indexOf(word, at + 1)) {
                all.add(new ChannelWord(channel, match.word(), at));
            }
        }
        return all.stream().filter(word -> all.stream().noneMatch(word::isPartOf)).sorted(Comparator.comparingInt(ChannelWord::at)).toList();
    }

    /** What the clause before it said goes somewhere: "the list must not go by WeChat, send it by QQ". */
    private record Objects(boolean paper, boolean personal, boolean published) {

        static Objects of(String clause, SensitiveLexicons.ChannelTexts data) {
            return new Objects(NeedWords.holdsOne(clause, data.objects()), NeedWords.holdsOne(clause, data.personal()), NeedWords.holdsOne(clause, data.published()));
        }
    }

    private static Objects read(Fact thing, Vocabulary.Field field, String key, String clause, Objects before, SensitiveLexicons.ChannelTexts data, Map<Character, List<Named>> words, Circumstances known, Map<String, ChannelUse> uses) {
        Objects own = Objects.of(clause, data);
        List<ChannelWord> named = named(clause, words, known);
        String plain = clause;
        for (String word : data.notDirects()) {
            plain = plain.replace(word, "~".repeat(word.length()));
        }
        boolean isDone = NeedWords.holdsOne(clause, data.verbs());
        boolean isStudied = PlanTexts.isOneOf(key, data.studied());
        for (ChannelWord word : named) {
            boolean isDirect = isDirect(plain, word, data);
            Objects objects = own.paper() || !isDone && !isDirect ? own : before;
            boolean isWay = objects.paper() && (NeedWords.holdsOne(clause, data.ways()) || isDirectedNear(plain, word, data) || isDirectedBehind(plain, word, data));
            boolean isUse = PlanTexts.isOneOf(key, data.alone()) || (isStudied ? isDone && objects.paper() : isDone || isWay || isDirect);
            if (isUse && data.channels().contains(word.channel()) && !ChannelDenials.isDenied(clause, word, isDirect, named, data)) {
                Text title = new Text(Vocabulary.word(word.channel()).chinese(), Vocabulary.word(word.channel()).english());
                Text said = normal(word.word()).equals(normal(title.zh())) ? title : new Text(word.word() + "（" + title.zh() + "）", word.word() + " (" + title.en() + ")");
                Place at = SensitiveWords.place(thing, field);
                boolean isPersonal = objects.personal() || word.channel() == Channel.PUBLIC_POSTING && objects.published();
                ChannelUse use = new ChannelUse(at, at.key(), field.name(), word.channel(), said, true, true, objects.paper(), isPersonal);
                uses.merge(use.key(), use, (a, b) -> a.personal() ? a : b);
            }
        }
        return own.paper() ? own : before;
    }

    private static boolean isDirect(String clause, ChannelWord word, SensitiveLexicons.ChannelTexts data) {
        String before = clause.substring(0, word.at()).strip();
        String bare = data.particles().stream().filter(before::endsWith).findFirst().map(particle -> before.substring(0, before.length() - particle.length()).strip()).orElse(before);
        return data.directs().stream().anyMatch(direct -> before.endsWith(direct) || bare.endsWith(direct));
    }

    /** Whether a word of passing stands right behind the channel: 微信群里发名单. */
    private static boolean isDirectedBehind(String clause, ChannelWord word, SensitiveLexicons.ChannelTexts data) {
        String after = clause.substring(Math.min(clause.length(), word.end())).strip();
        String bare = data.insides().stream().filter(after::startsWith).findFirst().map(inside -> after.substring(inside.length()).strip()).orElse(after);
        return data.directs().stream().anyMatch(bare::startsWith);
    }

    /** Whether a word of passing stands a few characters before the channel, with a receiver between them. */
    private static boolean isDirectedNear(String clause, ChannelWord word, SensitiveLexicons.ChannelTexts data) {
        String before = clause.substring(Math.max(0, word.at() - RECEIVER), word.at());
        return data.directs().stream().anyMatch(before::contains);
    }

    private static String normal(String text) {
        return Words.normal(text).toLowerCase(Locale.ROOT);
    }
}
