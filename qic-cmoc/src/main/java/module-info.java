/** Realist programme theories. */
@SuppressWarnings("requires-automatic")
module io.github.qic.cmoc {
    requires transitive io.github.qic.core;
    requires static org.immutables.value.annotations;
    requires org.apache.commons.lang3;

    provides io.github.qic.core.finding.RuleProvider with
            io.github.qic.cmoc.internal.CmocRuleProvider;

    exports io.github.qic.cmoc.theory;
    exports io.github.qic.cmoc.confidence;
    exports io.github.qic.cmoc.path;
    exports io.github.qic.cmoc.indicator;
    exports io.github.qic.cmoc.sheet;
    exports io.github.qic.cmoc.agreement;
    exports io.github.qic.cmoc.assess;
    exports io.github.qic.cmoc.check;
    exports io.github.qic.cmoc.evidence;
    exports io.github.qic.cmoc.inquiry;
    exports io.github.qic.cmoc.quote;
    exports io.github.qic.cmoc.refi;
    exports io.github.qic.cmoc.sharing;
    exports io.github.qic.cmoc.show;

    opens io.github.qic.cmoc.theory to
            com.fasterxml.jackson.databind;
    opens io.github.qic.cmoc.confidence to
            com.fasterxml.jackson.databind;
    opens io.github.qic.cmoc.indicator to
            com.fasterxml.jackson.databind;
    opens io.github.qic.cmoc.assess to
            com.fasterxml.jackson.databind;
    opens io.github.qic.cmoc.check to
            com.fasterxml.jackson.databind;
    opens io.github.qic.cmoc.evidence to
            com.fasterxml.jackson.databind;
    opens io.github.qic.cmoc.refi to
            com.fasterxml.jackson.databind;
    opens io.github.qic.cmoc.inquiry to
            com.fasterxml.jackson.databind;
}
