package org.plainletter.codesign;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Pictures of days and times, for questions. They say nothing of anybody. */
@Controller
class PicturePages {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final CacheControl LONG = CacheControl.maxAge(Duration.ofDays(30)).cachePublic();

    @GetMapping("/pictures/drawn/{picture}.svg")
    ResponseEntity<String> drawn(@PathVariable String picture) {
        DrawnPicture drawn = DrawnPicture.find(picture).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(SVG).cacheControl(LONG).body(drawn.svg());
    }
}
