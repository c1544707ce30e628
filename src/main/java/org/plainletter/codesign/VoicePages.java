package org.plainletter.codesign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.plainletter.access.Account;
import org.plainletter.codesign.Places.Place;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Voice notes: from a person's device, and to the ears of whoever runs the session once it is over. */
@Controller
class VoicePages {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Seats seats;
    private final VoiceNotes notes;
    private final Places places;

    VoicePages(Seats seats, VoiceNotes notes, Places places) {
        this.seats = seats;
        this.notes = notes;
        this.places = places;
    }

    /** Lets a page record; no other page may. It plays what it recorded and nothing else. */
    static void lets(HttpServletResponse response, String sound) {
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(self)");
        plays(response, sound);
    }

    /** Lets a page play sound of one source; no other page plays any. */
    static void plays(HttpServletResponse response, String source) {
        response.setHeader("Content-Security-Policy", response.getHeader("Content-Security-Policy") + "; media-src " + source);
    }

    /** A note that is on disk when this returns. */
    @PostMapping("/take-part/{link}/notes/{turn}")
    ResponseEntity<Void> keep(@PathVariable String link, @PathVariable int turn, @RequestParam String id, @RequestBody byte[] sound) {
        Seat seat = seats.open(link).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!Boolean.TRUE.equals(seat.agreed())) {
            return signed(HttpStatus.CONFLICT);
        }
        var type = VoiceNote.Type.of(sound);
        if (type.isEmpty() || sound.length > VoiceNote.MOST_BYTES || !ID.matcher(id).matches() || turn < 1 || turn > seat.items().size()) {
            return signed(HttpStatus.BAD_REQUEST);
        }
        notes.keep(seat, turn, new VoiceNote(id, type.get(), sound));
        return signed(HttpStatus.NO_CONTENT);
    }

    private static ResponseEntity<Void> signed(HttpStatus status) {
        return ResponseEntity.status(status).header(TakePartPages.SIGNATURE, TakePartPages.SIGNED).build();
    }

    /** Not before the end, as with all that was said. In stretches too: some browsers play nothing else. */
    @GetMapping("/groups/{group}/sessions/{id}/notes/{note}")
    ResponseEntity<ByteArrayResource> play(Account account, @PathVariable String group, @PathVariable String id, @PathVariable String note) {
        VoiceNote found = notes.find(over(account, group, id).session(), note).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(found.type().media())).body(new ByteArrayResource(found.sound()));
    }

    @PostMapping("/groups/{group}/sessions/{id}/notes/{note}/erase")
    Object erase(Account account, @PathVariable String group, @PathVariable String id, @PathVariable String note) {
        notes.erase(over(account, group, id).session(), note);
        return JoinPages.to("/groups/" + group + "/sessions/" + id + "/results");
    }

    private Place over(Account account, String group, String id) {
        Place place = places.find(account, group, id);
        if (!place.session().isOver()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return place;
    }
}
