/** The improvement method and its charts. */
@SuppressWarnings("requires-automatic")
module io.github.qic.pdsa {
    requires transitive io.github.qic.core;
    requires static org.immutables.value.annotations;
    requires org.apache.commons.lang3;

    provides io.github.qic.core.finding.RuleProvider with
            io.github.qic.pdsa.internal.PdsaRuleProvider;

    exports io.github.qic.pdsa.project;
    exports io.github.qic.pdsa.chart;
    exports io.github.qic.pdsa.chart.advice;
    exports io.github.qic.pdsa.chart.compare;
    exports io.github.qic.pdsa.chart.project;
    exports io.github.qic.pdsa.chart.rare;
    exports io.github.qic.pdsa.chart.tidy;
    exports io.github.qic.pdsa.check;
    exports io.github.qic.pdsa.cycle;
    exports io.github.qic.pdsa.history;
    exports io.github.qic.pdsa.idea;
    exports io.github.qic.pdsa.measure;
    exports io.github.qic.pdsa.show;
    exports io.github.qic.pdsa.show.chart;
    exports io.github.qic.pdsa.show.form;

    opens io.github.qic.pdsa.project to
            com.fasterxml.jackson.databind;
    opens io.github.qic.pdsa.cycle to
            com.fasterxml.jackson.databind;
    opens io.github.qic.pdsa.history to
            com.fasterxml.jackson.databind;
    opens io.github.qic.pdsa.idea to
            com.fasterxml.jackson.databind;
    opens io.github.qic.pdsa.measure to
            com.fasterxml.jackson.databind;
    opens io.github.qic.pdsa.chart to
            com.fasterxml.jackson.databind;
}
