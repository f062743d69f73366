package bridged;

import io.github.qic.core.json.JsonProblems;
import io.github.qic.core.json.QicJackson3Module;
import io.github.qic.core.people.Site;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads a site within a type of its own. */
public final class Main {
    record Request(Site site) {}

    private Main() {}

    /**
     * Prints the JSON and the problems of a wrong one.
     *
     * @param arguments any, if the module is to be found; none, if it is to be added
     */
    public static void main(String... arguments) {
        JsonMapper mapper = arguments.length > 0
                ? JsonMapper.builder().findAndAddModules().build()
                : JsonMapper.builder().addModule(new QicJackson3Module()).build();
        String json = "{\"site\":{\"id\":\"north\",\"name\":\"North\",\"commissioner\":\"icb\"}}";
        System.out.println(mapper.writeValueAsString(mapper.readValue(json, Request.class)));
        try {
            mapper.readValue(json.replace("North", " "), Request.class);
        } catch (JacksonException e) {
            JsonProblems.of(e).forEach(System.out::println);
        }
    }
}
