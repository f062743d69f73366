package io.github.qic.cmoc.theory;

import java.util.List;

/** Visits the claims of a theory in the order of the document. */
final class ClaimWalk {
    private ClaimWalk() {}

    /** Receives a claim, the JSON Pointer of the list that holds it, and its index in that list. */
    interface Visitor {
        void visit(TheoryClaim claim, String list, int index);
    }

    static void of(ProgrammeTheory theory, Visitor visitor) {
        all(theory.contexts(), "/contexts", visitor);
        all(theory.mechanisms(), "/mechanisms", visitor);
        all(theory.outcomes(), "/outcomes", visitor);
        all(theory.interventions(), "/interventions", visitor);
        all(theory.actors(), "/actors", visitor);
        List<Configuration> configurations = theory.configurations();
        all(configurations, "/configurations", visitor);
        for (int i = 0; i < configurations.size(); i++) {
            all(configurations.get(i).links(), "/configurations/" + i + "/links", visitor);
        }
        all(theory.elementLinks(), "/elementLinks", visitor);
        all(theory.ripples(), "/ripples", visitor);
        all(theory.demiRegularities(), "/demiRegularities", visitor);
        all(theory.conditions(), "/conditions", visitor);
    }

    private static void all(List<? extends TheoryClaim> claims, String list, Visitor visitor) {
        for (int i = 0; i < claims.size(); i++) {
            visitor.visit(claims.get(i), list, i);
        }
    }
}
