package io.github.qic.pdsa.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Opens the pictures of the README in Chromium and prints what its accessibility tree, which screen readers read, has of them: role,
 * name and the length of the description. Fails if a picture is not an image with a name and a description, or a group of such images.
 * The first argument is the command that starts Chromium, {@code chromium} by default.
 */
public final class AccessibilityTree {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private AccessibilityTree() {}

    public static void main(String[] args) throws Exception {
        List<Path> pictures;
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            pictures = files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"en\"><title>Pictures</title>\n");
        for (Path picture : pictures) {
            html.append(Files.readString(picture));
        }
        Path folder = Files.createTempDirectory("accessibility");
        Path page = Files.writeString(folder.resolve("pictures.html"), html);
        Process chromium = new ProcessBuilder(
                        args.length > 0 ? args[0] : "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + folder.resolve("profile"),
                        page.toUri().toString())
                .redirectErrorStream(true)
                .start();
        try {
            List<String> found = tree(port(chromium)).stream()
                    .filter(AccessibilityTree::isPicture)
                    .map(AccessibilityTree::name)
                    .toList();
            for (Path picture : pictures) {
                if (!found.contains(title(picture))) {
                    throw new IllegalStateException("a screen reader does not find " + picture);
                }
            }
            System.out.println("all " + pictures.size() + " pictures found");
        } finally {
            chromium.destroy();
        }
    }

    private static String title(Path picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(picture.toFile())
                .getElementsByTagName("title")
                .item(0)
                .getTextContent();
    }

    private static String name(JsonNode node) {
        return node.path("name").path("value").asText();
    }

    /** Chromium prints the address of its debugger. */
    private static int port(Process chromium) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(chromium.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                return URI.create(line.substring("DevTools listening on ".length()))
                        .getPort();
            }
        }
        throw new IOException("Chromium did not start");
    }

    private static List<JsonNode> tree(int port) throws Exception {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        String address = "";
        for (JsonNode target : JSON.readTree(
                HTTP.send(list, HttpResponse.BodyHandlers.ofString()).body())) {
            if (target.path("type").asText().equals("page")) {
                address = target.path("webSocketDebuggerUrl").asText();
            }
        }
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        WebSocket socket = HTTP.newWebSocketBuilder()
                .buildAsync(URI.create(address), new Answers(answers))
                .join();
        ask(socket, answers, "Accessibility.enable");
        List<JsonNode> found = new ArrayList<>();
        // The tree is empty until the page is loaded.
        for (int attempt = 0; attempt < 20 && found.stream().noneMatch(AccessibilityTree::isPicture); attempt++) {
            TimeUnit.MILLISECONDS.sleep(250);
            found.clear();
            ask(socket, answers, "Accessibility.getFullAXTree")
                    .path("result")
                    .path("nodes")
                    .forEach(found::add);
        }
        found.stream()
                .filter(AccessibilityTree::isPicture)
                .forEach(node -> System.out.printf(
                        "%-6s %-60.60s %5d letters%n",
                        node.path("role").path("value").asText(),
                        name(node),
                        node.path("description").path("value").asText().length()));
        return found;
    }

    private static JsonNode ask(WebSocket socket, BlockingQueue<String> answers, String method) throws Exception {
        socket.sendText("{\"id\":7,\"method\":\"" + method + "\"}", true).join();
        while (true) {
            String answer = answers.poll(20, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("no answer to " + method);
            }
            JsonNode json = JSON.readTree(answer);
            if (json.path("id").asInt() == 7) {
                return json;
            }
        }
    }

    private static boolean isPicture(JsonNode node) {
        return List.of("image", "group")
                        .contains(node.path("role").path("value").asText())
                && !name(node).isEmpty()
                && !node.path("description").path("value").asText().isEmpty();
    }

    /** Joins the parts of each message. */
    private static final class Answers implements WebSocket.Listener {
        private final BlockingQueue<String> answers;
        private final StringBuilder part = new StringBuilder();

        Answers(BlockingQueue<String> answers) {
            this.answers = answers;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                answers.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
