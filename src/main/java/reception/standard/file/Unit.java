package reception.standard.file;

import reception.vocabulary.Term;

/**
 * What a figure counts.
 *
 * @since 0.1.0
 */
public enum Unit {
    @Term(zh = "人") PEOPLE,
    @Term(zh = "次") TIMES,
    @Term(zh = "天") DAYS,
    @Term(zh = "个月") MONTHS,
    @Term(zh = "级") LEVELS,
    @Term(zh = "辆") VEHICLES,
    @Term(zh = "道") DISHES,
    @Term(zh = "分钟") MINUTES,
    @Term(zh = "岁") YEARS_OF_AGE,
    @Term(zh = "小时") HOURS,
    @Term(zh = "克") GRAMS,
    @Term(zh = "元") YUAN,
    @Term(zh = "元/人·餐") YUAN_PER_PERSON_AND_MEAL,
    @Term(zh = "元/人·天") YUAN_PER_PERSON_AND_DAY,
    @Term(zh = "等级") LEVEL
}
