package io.github.qic.cmoc.check;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.InquiryKind;
import java.util.List;

/**
 * An item of a reporting standard with its place in the document.
 *
 * @param item the item
 * @param path the JSON Pointer of what would fill it; empty if the author fills it or another rule reports it
 */
record ChecklistEntry(RamesesItem item, String path) {
    static List<ChecklistEntry> all(Inquiry inquiry) {
        return isSynthesis(inquiry) ? SynthesisChecklist.of(inquiry) : EvaluationChecklist.of(inquiry);
    }

    /** {@return the name of the standard for an inquiry} */
    static String standard(Inquiry inquiry) {
        return isSynthesis(inquiry) ? "RAMESES" : "RAMESES II";
    }

    private static boolean isSynthesis(Inquiry inquiry) {
        return inquiry.kind() == InquiryKind.SYNTHESIS;
    }
}
