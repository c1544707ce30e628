package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;

/** From characters with places to blocks in reading order. */
final class PageLayout {

    List<TextBlock> read(List<PageContent> pages) {
        List<List<Chunk>> chunks = new ArrayList<>();
        for (PageContent page : pages) {
            chunks.add(Chunks.of(page));
        }
        Furniture furniture = new Furniture(pages, chunks);
        List<Item> items = new ArrayList<>();
        ReadingOrder order = new ReadingOrder();
        for (int i = 0; i < pages.size(); i++) {
            List<Piece> pieces = RuledTables.gather(pages.get(i).rulings(), furniture.body(i));
            items.addAll(order.read(pieces, pages.get(i).number()));
        }
        items.addAll(furniture.contacts());
        return new Paragraphs(items).blocks();
    }
}
