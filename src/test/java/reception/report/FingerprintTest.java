package reception.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void is_worked_out_once_and_only_when_somebody_asks() {
        AtomicInteger times = new AtomicInteger();
        Fingerprint fingerprint = new Fingerprint(() -> "of time " + times.incrementAndGet());
        assertThat(times).hasValue(0);
        assertThat(IntStream.range(0, 100).parallel().mapToObj(i -> fingerprint.get()).distinct()).containsExactly("of time 1");
    }

    @Test
    void two_are_equal_by_what_they_are() {
        assertThat(new Fingerprint(() -> "a")).isEqualTo(Fingerprint.known("a")).hasSameHashCodeAs(Fingerprint.known("a")).isNotEqualTo(new Fingerprint(() -> "b")).hasToString("a");
    }
}
