package reception.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import reception.plan.Gift;
import reception.plan.GiftKind;
import reception.plan.ItineraryItem;
import reception.plan.Meal;
import reception.plan.Plan;
import reception.plan.Venue;
import reception.plan.VenueKind;
import reception.standard.Lexicon;
import reception.standard.Lexicons;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.yaml.Place;

/** Reads the kinds of places and gifts off what the plan states and off their names. */
final class NameReadings {

    /** What the lexicon of food calls that which is a kind of gift. */
    private static final Map<String, GiftKind> FOOD_AS_GIFT = Map.of("alcohol", GiftKind.ALCOHOL, "cigarette", GiftKind.CIGARETTES);

    private NameReadings() {
    }

    static List<VenueReading> ofVenues(Plan plan, Lexicons lexicons) {
        List<VenueReading> readings = new ArrayList<>();
        for (Meal meal : plan.meals()) {
            Venue venue = meal.venue();
            if (venue != null) {
                readings.addAll(venues(venue.at(), "kind", "name", venue.kind(), venue.name(), kinds(VenueKind.class, lexicons.venues().matches(venue.name()))));
            }
        }
        for (ItineraryItem item : plan.itinerary()) {
            Map<VenueKind, KindSource> named = kinds(VenueKind.class, lexicons.venues().matches(item.place()));
            if (Boolean.FALSE.equals(item.scenicArea())) {
                named.remove(VenueKind.SCENIC_AREA);
            }
            readings.addAll(venues(item.at(), "venueKind", "place", item.venueKind(), item.place(), named));
        }
        return readings;
    }

    private static List<VenueReading> venues(Place at, String toState, String toName, VenueKind stated, String name, Map<VenueKind, KindSource> named) {
        List<VenueReading> readings = new ArrayList<>();
        if (stated != null) {
            readings.add(new VenueReading(at, toState, toName, name, stated, KindSource.STATED, stated, asStated(name, stated, "a place ")));
        }
        if (!named.containsKey(stated)) {
            named.forEach((kind, source) -> {
                VenueKind specific = stated == VenueKind.OTHER && source == KindSource.NAME ? null : stated;
                readings.add(new VenueReading(at, toState, toName, name, kind, source, specific, byName(name, kind, source)));
            });
        }
        return readings;
    }

    static List<GiftReading> ofGifts(Plan plan, Lexicons lexicons) {
        List<GiftReading> readings = new ArrayList<>();
        for (Gift gift : plan.gifts()) {
            Map<GiftKind, KindSource> named = giftKinds(gift.item(), lexicons);
            GiftKind stated = gift.kind();
            if (stated != null) {
                readings.add(new GiftReading(gift.at(), gift.item(), stated, KindSource.STATED, stated, asStated(gift.item(), stated, "")));
            }
            if (!named.containsKey(stated)) {
                named.forEach((kind, source) ->
                        readings.add(new GiftReading(gift.at(), gift.item(), kind, source, stated, byName(gift.item(), kind, source))));
            }
        }
        return readings;
    }

    private static Map<GiftKind, KindSource> giftKinds(String item, Lexicons lexicons) {
        Map<GiftKind, KindSource> named = kinds(GiftKind.class, lexicons.gifts().matches(item));
        for (Lexicon.Match match : lexicons.food().matches(item)) {
            GiftKind kind = FOOD_AS_GIFT.get(match.category());
            if (kind != null && match.certain()) {
                named.put(kind, KindSource.NAME);
            }
        }
        if (named.size() > 1) {
            named.remove(GiftKind.MATERIAL);
        }
        return named;
    }

    private static <K extends Enum<K>> Map<K, KindSource> kinds(Class<K> type, List<Lexicon.Match> matches) {
        Map<K, KindSource> kinds = new EnumMap<>(type);
        for (Lexicon.Match match : matches) {
            Enum<?> kind = Vocabulary.choices(type).byWord(match.category());
            if (kind == null) {
                throw new IllegalStateException("the lexicon's category " + match.category() + " is no " + type.getSimpleName());
            }
            kinds.put(type.cast(kind), match.certain() ? KindSource.NAME : KindSource.LIKELY_NAME);
        }
        return kinds;
    }

    private static Text asStated(String name, Enum<?> kind, String thing) {
        Vocabulary.Word word = Vocabulary.word(kind);
        return new Text(word.chinese() + (name == null ? "" : "（" + name + "）"),
                thing + "of the kind " + word.english() + (name == null ? "" : " (" + name + ")"));
    }

    private static Text byName(String name, Enum<?> kind, KindSource source) {
        Vocabulary.Word word = Vocabulary.word(kind);
        boolean sure = source == KindSource.NAME;
        return new Text("“" + name + "”（从名称看" + (sure ? "是" : "可能是") + word.chinese() + "）",
                "\"" + name + "\" (by its name " + (sure ? "" : "perhaps ") + "of the kind " + word.english() + ")");
    }
}
