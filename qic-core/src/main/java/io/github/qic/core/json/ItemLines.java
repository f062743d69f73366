package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Each item of a list document is one line. */
final class ItemLines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final int ITEM_DEPTH = 2;

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        super.writeArrayValueSeparator(generator);
        if (generator.getOutputContext().getNestingDepth() == ITEM_DEPTH) {
            generator.writeRaw('\n');
        }
    }
}
