/** Quality improvement collaboratives: people, programme, attendance, facts and findings. */
// "module": the siblings named below are not there when this compiles.
@SuppressWarnings({"module", "requires-automatic"})
module io.github.qic.core {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;
    // Only for those who use Jackson 3. A module that may be missing cannot be asked for a service: its file is for the
    // class path.
    requires static tools.jackson.databind;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires org.apache.commons.lang3;
    requires java.xml;

    uses io.github.qic.core.finding.RuleProvider;

    provides io.github.qic.core.finding.RuleProvider with
            io.github.qic.core.internal.catalogue.CoreRuleProvider;
    provides com.fasterxml.jackson.databind.Module with
            io.github.qic.core.json.QicModule;

    exports io.github.qic.core;
    exports io.github.qic.core.people;
    exports io.github.qic.core.programme;
    exports io.github.qic.core.attendance;
    exports io.github.qic.core.attendance.sheet;
    exports io.github.qic.core.check;
    exports io.github.qic.core.fact;
    exports io.github.qic.core.finding;
    exports io.github.qic.core.json;
    exports io.github.qic.core.merge;
    exports io.github.qic.core.money;
    exports io.github.qic.core.retention;
    exports io.github.qic.core.sheet;
    exports io.github.qic.core.show;
    exports io.github.qic.core.valid;
    exports io.github.qic.core.internal.finding to
            io.github.qic.cmoc,
            io.github.qic.pdsa,
            io.github.qic.payments;
    exports io.github.qic.core.internal.sheet to
            io.github.qic.cmoc,
            io.github.qic.pdsa,
            io.github.qic.payments;
    exports io.github.qic.core.internal.collect to
            io.github.qic.cmoc,
            io.github.qic.pdsa,
            io.github.qic.payments;
    exports io.github.qic.core.internal.xml to
            io.github.qic.cmoc;
    exports io.github.qic.core.internal.graph to
            io.github.qic.cmoc,
            io.github.qic.pdsa;
    exports io.github.qic.core.internal.io to
            io.github.qic.cmoc,
            io.github.qic.pdsa,
            io.github.qic.payments;
    exports io.github.qic.core.internal.style to
            io.github.qic.cmoc,
            io.github.qic.pdsa,
            io.github.qic.payments;
    exports io.github.qic.core.internal.svg to
            io.github.qic.cmoc,
            io.github.qic.pdsa,
            io.github.qic.payments;
    exports io.github.qic.core.internal.page to
            io.github.qic.cmoc,
            io.github.qic.pdsa,
            io.github.qic.payments;
    exports io.github.qic.core.internal.text to
            io.github.qic.cmoc,
            io.github.qic.pdsa,
            io.github.qic.payments;

    opens io.github.qic.core to
            com.fasterxml.jackson.databind;
    opens io.github.qic.core.people to
            com.fasterxml.jackson.databind;
    opens io.github.qic.core.programme to
            com.fasterxml.jackson.databind;
    opens io.github.qic.core.attendance to
            com.fasterxml.jackson.databind;
    opens io.github.qic.core.check to
            com.fasterxml.jackson.databind;
    opens io.github.qic.core.fact to
            com.fasterxml.jackson.databind;
    opens io.github.qic.core.finding to
            com.fasterxml.jackson.databind;
    opens io.github.qic.core.json to
            com.fasterxml.jackson.databind;
    opens io.github.qic.core.money to
            com.fasterxml.jackson.databind;
    opens io.github.qic.core.show to
            com.fasterxml.jackson.databind;
    opens io.github.qic.core.valid to
            com.fasterxml.jackson.databind;
}
