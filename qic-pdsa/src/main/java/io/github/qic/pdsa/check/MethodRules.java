package io.github.qic.pdsa.check;

import static io.github.qic.core.finding.RuleKind.COUNT;
import static io.github.qic.core.finding.RuleKind.STRUCTURAL;
import static io.github.qic.core.finding.Severity.ADVICE;
import static io.github.qic.core.finding.Severity.ERROR;
import static io.github.qic.core.finding.Severity.WARNING;

import io.github.qic.core.finding.Rule;
import java.util.List;

/** The rules that projects are held against, each with its source. */
final class MethodRules {
    private static final String MODEL = "Model for Improvement (Langley and others)";
    private static final String TAYLOR = "Taylor and others 2014, features of the PDSA method, BMJ Qual Saf 23:290";
    private static final String KNUDSEN = "Knudsen and others 2019, key features of PDSA, BMC Health Serv Res 19:683";
    private static final String PEACH = "Devi and others 2021, doi 10.1093/ageing/afab007";
    private static final String QIC = "minimum definition of a quality improvement collaborative";
    private static final String OURS = "practice; the number is a setting";

    static final Rule AIM_ABSENT = new Rule("pdsa.aim-absent", STRUCTURAL, WARNING, MODEL);
    static final Rule AIM_NO_DATE = new Rule("pdsa.aim-no-date", STRUCTURAL, WARNING, MODEL);
    static final Rule AIM_NOT_MEASURABLE = new Rule("pdsa.aim-not-measurable", STRUCTURAL, WARNING, MODEL);
    static final Rule AIM_FOR_NOBODY = new Rule("pdsa.aim-for-nobody", STRUCTURAL, WARNING, MODEL);
    static final Rule AIM_UNARGUED = new Rule("pdsa.aim-unargued", STRUCTURAL, ADVICE, "SMART objectives");

    static final Rule NO_MEASURES = new Rule("pdsa.no-measures", STRUCTURAL, WARNING, MODEL);
    static final Rule MEASURE_COUNT = new Rule("pdsa.measure-count", COUNT, ADVICE, MODEL);
    static final Rule MEASURE_KIND_ABSENT = new Rule("pdsa.measure-kind-absent", STRUCTURAL, ADVICE, MODEL);
    static final Rule MEASURE_UNDEFINED = new Rule("pdsa.measure-undefined", STRUCTURAL, WARNING, MODEL);
    static final Rule NO_MEASUREMENT_PLAN = new Rule("pdsa.no-measurement-plan", STRUCTURAL, WARNING, PEACH);
    static final Rule MEASURE_UNPLANNED = new Rule("pdsa.measure-unplanned", STRUCTURAL, WARNING, MODEL);
    static final Rule MEASURED_ONCE = new Rule("pdsa.measured-once", COUNT, WARNING, QIC);
    static final Rule FEW_POINTS = new Rule("pdsa.few-points", COUNT, ADVICE, KNUDSEN);
    static final Rule OUTSIDE_PLAN = new Rule("pdsa.observation-outside-plan", STRUCTURAL, WARNING, MODEL);

    static final Rule IDEA_UNTESTED = new Rule("pdsa.idea-untested", STRUCTURAL, WARNING, MODEL);
    static final Rule IDEA_WAITING = new Rule("pdsa.idea-waiting", STRUCTURAL, ADVICE, MODEL);
    static final Rule IDEA_NO_MEASURE = new Rule("pdsa.idea-no-measure", STRUCTURAL, ADVICE, MODEL);
    static final Rule IDEA_NO_DRIVER = new Rule("pdsa.idea-no-driver", STRUCTURAL, ADVICE, MODEL);
    static final Rule DRIVER_NO_IDEA = new Rule("pdsa.driver-no-idea", STRUCTURAL, ADVICE, MODEL);

    static final Rule ONE_PERSON = new Rule("pdsa.planned-by-one-person", STRUCTURAL, WARNING, PEACH);
    static final Rule ONE_PROFESSION = new Rule("pdsa.planned-by-one-profession", STRUCTURAL, WARNING, PEACH);
    static final Rule ONE_SECTOR = new Rule("pdsa.planned-by-one-sector", STRUCTURAL, WARNING, PEACH);
    static final Rule UNKNOWN_PERSON = new Rule("pdsa.unknown-person", STRUCTURAL, ERROR, "the collaborative");
    static final Rule UNKNOWN_SITE = new Rule("pdsa.unknown-site", STRUCTURAL, ERROR, "the collaborative");
    static final Rule UNKNOWN_TEAM = new Rule("pdsa.unknown-team", STRUCTURAL, ERROR, "the collaborative");
    static final Rule TEAM_ELSEWHERE = new Rule("pdsa.team-elsewhere", STRUCTURAL, WARNING, "the collaborative");
    static final Rule OTHER_COLLABORATIVE =
            new Rule("pdsa.other-collaborative", STRUCTURAL, ERROR, "the collaborative");

    static final Rule NO_CYCLES = new Rule("pdsa.no-cycles", STRUCTURAL, WARNING, TAYLOR);
    static final Rule CYCLES_UNLINKED = new Rule("pdsa.cycles-unlinked", COUNT, WARNING, KNUDSEN);
    static final Rule LONG_SINGLE_CYCLE = new Rule("pdsa.long-single-cycle", COUNT, WARNING, OURS);
    static final Rule FIRST_TEST_LARGE = new Rule("pdsa.first-test-large", COUNT, WARNING, KNUDSEN);
    static final Rule NO_SCALE = new Rule("pdsa.no-scale", STRUCTURAL, ADVICE, TAYLOR);
    static final Rule RAMP_NOT_GROWING = new Rule("pdsa.ramp-not-growing", STRUCTURAL, ADVICE, TAYLOR);
    static final Rule RAMP_ONE_CONDITION = new Rule("pdsa.ramp-one-condition", COUNT, ADVICE, TAYLOR);
    static final Rule RAMP_LEAP = new Rule("pdsa.ramp-leap", COUNT, ADVICE, OURS);

    static final Rule NO_PREDICTION = new Rule("pdsa.no-prediction", STRUCTURAL, WARNING, TAYLOR);
    static final Rule NO_DATA_PLAN = new Rule("pdsa.no-data-plan", STRUCTURAL, WARNING, TAYLOR);
    static final Rule DATA_NOT_RECORDED = new Rule("pdsa.data-not-recorded", STRUCTURAL, WARNING, TAYLOR);
    static final Rule TASK_UNOWNED = new Rule("pdsa.task-unowned", STRUCTURAL, ADVICE, MODEL);
    static final Rule NOT_DESCRIBED = new Rule("pdsa.stage-not-described", STRUCTURAL, ADVICE, TAYLOR);
    static final Rule NOT_COMPARED = new Rule("pdsa.study-not-compared", STRUCTURAL, WARNING, TAYLOR);
    static final Rule VERDICT_CONTRADICTED = new Rule("pdsa.verdict-contradicted", STRUCTURAL, ERROR, TAYLOR);
    static final Rule ACT_NO_REASON = new Rule("pdsa.act-no-reason", STRUCTURAL, WARNING, MODEL);
    static final Rule ACT_NO_NEXT_STEP = new Rule("pdsa.act-no-next-step", STRUCTURAL, ADVICE, MODEL);
    static final Rule STALLED = new Rule("pdsa.stalled", COUNT, WARNING, OURS);

    static final List<Rule> ALL = List.of(
            AIM_ABSENT,
            AIM_NO_DATE,
            AIM_NOT_MEASURABLE,
            AIM_FOR_NOBODY,
            AIM_UNARGUED,
            NO_MEASURES,
            MEASURE_COUNT,
            MEASURE_KIND_ABSENT,
            MEASURE_UNDEFINED,
            NO_MEASUREMENT_PLAN,
            MEASURE_UNPLANNED,
            MEASURED_ONCE,
            FEW_POINTS,
            OUTSIDE_PLAN,
            IDEA_UNTESTED,
            IDEA_WAITING,
            IDEA_NO_MEASURE,
            IDEA_NO_DRIVER,
            DRIVER_NO_IDEA,
            ONE_PERSON,
            ONE_PROFESSION,
            ONE_SECTOR,
            UNKNOWN_PERSON,
            UNKNOWN_SITE,
            UNKNOWN_TEAM,
            TEAM_ELSEWHERE,
            OTHER_COLLABORATIVE,
            NO_CYCLES,
            CYCLES_UNLINKED,
            LONG_SINGLE_CYCLE,
            FIRST_TEST_LARGE,
            NO_SCALE,
            RAMP_NOT_GROWING,
            RAMP_ONE_CONDITION,
            RAMP_LEAP,
            NO_PREDICTION,
            NO_DATA_PLAN,
            DATA_NOT_RECORDED,
            TASK_UNOWNED,
            NOT_DESCRIBED,
            NOT_COMPARED,
            VERDICT_CONTRADICTED,
            ACT_NO_REASON,
            ACT_NO_NEXT_STEP,
            STALLED);

    private MethodRules() {}
}
