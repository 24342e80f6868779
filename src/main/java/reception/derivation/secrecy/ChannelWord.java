package reception.derivation.secrecy;

import reception.visit.secrecy.Channel;

/**
 * A word for a channel in a clause.
 *
 * @param word as the data writes it
 * @param at   where it begins
 */
record ChannelWord(Channel channel, String word, int at) {

    int end() {
        return at + word.length();
    }

    /** Whether another word begins no later, ends no earlier and is longer. */
    boolean isPartOf(ChannelWord other) {
        return other.word.length() > word.length() && other.at <= at && other.end() >= end();
    }
}
