package reception.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a day or time under which offices also write when it ends: 2026年11月3日至5日, 9:00-10:30, 上午. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface OrPeriod {

    /** Whether the day may be left out, since it stands elsewhere. */
    boolean day() default true;
}
