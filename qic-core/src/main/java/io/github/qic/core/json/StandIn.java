package io.github.qic.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes values to read the rest of a document with, where a required one is invalid. */
final class StandIn {
    /** What a message asks for, and a value of that kind. */
    private record Wish(Pattern message, Function<String, JsonNode> value) {
        Wish(String message, Function<String, JsonNode> value) {
            this(Pattern.compile(message), value);
        }
    }

    private static final List<Wish> WISHES = List.of(
            new Wish("must be one of ([^, ]+)", TextNode::valueOf),
            new Wish("such as (\\S+)", TextNode::valueOf),
            new Wish("must be at least (\\d{1,9})", minimum -> IntNode.valueOf(Integer.parseInt(minimum))),
            new Wish("must be (a whole number|from 1 to 100)|must not be negative", any -> IntNode.valueOf(1)),
            new Wish("must be a decimal number", any -> TextNode.valueOf("1")),
            new Wish("must be true or false", any -> BooleanNode.FALSE),
            new Wish("must be a list", any -> JsonNodeFactory.instance.arrayNode()),
            new Wish("must be an object", any -> JsonNodeFactory.instance.objectNode()));

    private StandIn() {}

    /**
     * {@return a value that the message asks for; a text that is also an id if it asks for none}
     *
     * @param number makes texts unique
     */
    static JsonNode of(String message, int number) {
        for (Wish wish : WISHES) {
            Matcher matcher = wish.message().matcher(message);
            if (matcher.find()) {
                return wish.value().apply(matcher.groupCount() == 0 ? "" : String.valueOf(matcher.group(1)));
            }
        }
        return TextNode.valueOf("stand-in-" + number);
    }
}
