package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.dateline.ledger.Ledger;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;

/** Asks a desk of its own over HTTP. */
final class DeskClient implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();
  static final Once<Reader> READER = new Once<>(() -> EnglishReader.of(FakeWorld.THEATRE));
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Ledger ledger;
  private final DeskServer desk;

  DeskClient(Ledger ledger) {
    this(ledger, READER);
  }

  DeskClient(Ledger ledger, Once<Reader> reader) {
    this.ledger = ledger;
    this.desk =
        DeskServer.start(
            ledger,
            FakeWorld.THEATRE,
            0,
            (derivation, from, to) -> "<article>" + from + " " + to + "</article>",
            reader,
            Clock.systemUTC());
  }

  int port() {
    return desk.port();
  }

  HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(at(path));
  }

  JsonNode ok(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + ' ' + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        at(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  HttpResponse<String> rule(String json) throws IOException, InterruptedException {
    return post("/api/v1/rulings", "application/json", json.replace('\'', '"'));
  }

  /** Sends bytes as they are and gives all that comes back until the server closes. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    desk.close();
    ledger.close();
  }
}
