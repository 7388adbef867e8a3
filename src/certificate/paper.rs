//! A certificate as a file to print: PDF (ISO 32000-1), with the letters that it needs and nothing else in it.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr};
use qrcodegen::{QrCode, QrCodeEcc};
use std::io::Write;

use super::setting::{Line, Setter, Unprintable, Used};
use super::sheet::Sheet;

/// A4, in points.
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;

/// From the edge of the paper to the text.
const MARGIN: f32 = 72.0;

/// The side of the picture that proves it.
const PICTURE: f32 = 118.0;

/// The colours of the house and of print.
const ACCENT: [f32; 3] = [0.04, 0.27, 0.32];
const INK: [f32; 3] = [0.07, 0.15, 0.17];
const SOFT: [f32; 3] = [0.35, 0.41, 0.43];

/// How the numbers of letters are named in the file.
const IDENTITY: SystemInfo<'static> = SystemInfo {
    registry: Str(b"Adobe"),
    ordering: Str(b"Identity"),
    supplement: 0,
};

/// How a line is set: size, place from the bottom, colour, bold.
struct Style {
    size: f32,
    y: f32,
    colour: [f32; 3],
    bold: bool,
}

/// The certificate as PDF. Without a name there is a line to write it on by hand.
///
/// # Errors
/// [`Unprintable`]: a letter of the name is in none of the fonts.
pub fn paper(sheet: &Sheet, name: Option<&str>) -> Result<Vec<u8>, Unprintable> {
    let mut setter = Setter::new();
    let mut content = Content::new();
    frame(&mut content);
    let mut line = |text: &str, style: &Style| -> Result<(), Unprintable> {
        let set = setter.set(text, style.bold)?;
        draw(&mut content, &set, style);
        Ok(())
    };
    let style = |size, y, colour, bold| Style {
        size,
        y,
        colour,
        bold,
    };
    line(&sheet.heading.0, &style(30.0, 686.0, ACCENT, true))?;
    line(&sheet.heading.1, &style(13.0, 662.0, SOFT, false))?;
    if let Some(name) = name {
        line(name, &style(28.0, 572.0, INK, false))?;
    }
    line(&sheet.took_part, &style(13.0, 532.0, SOFT, false))?;
    line(&sheet.course, &style(22.0, 496.0, INK, true))?;
    line(&sheet.facts, &style(13.0, 468.0, INK, false))?;
    line(&sheet.issuer, &style(13.0, 420.0, INK, false))?;
    line(&sheet.number, &style(11.0, 400.0, SOFT, false))?;
    for (at, part) in wrapped(&sheet.note, 92).iter().enumerate() {
        line(part, &style(9.5, 268.0 - 14.0 * step(at), SOFT, false))?;
    }
    for (at, part) in wrapped(&sheet.how, 46).iter().enumerate() {
        let y = 160.0 - 14.0 * step(at);
        let mut set = setter.set(part, false)?;
        beside_picture(&mut set, 9.5);
        draw(&mut content, &set, &style(9.5, y, SOFT, false));
    }
    if name.is_none() {
        colour(&mut content, INK);
        content.rect(MARGIN, 564.0, WIDTH - 2.0 * MARGIN, 0.75);
        content.fill_nonzero();
    }
    picture(&mut content, &sheet.proof);
    Ok(written(sheet, &setter, &content.finish()))
}

/// A line's number as a measure.
fn step(at: usize) -> f32 {
    f32::from(u8::try_from(at).unwrap_or(u8::MAX))
}

/// Moves a line to the right of the picture.
fn beside_picture(line: &mut Line, size: f32) {
    for glyph in &mut line.glyphs {
        glyph.x += (PICTURE + 18.0) / size;
    }
}

/// A text in lines of at most so many letters.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn colour(content: &mut Content, [red, green, blue]: [f32; 3]) {
    content.set_fill_rgb(red, green, blue);
}

/// A band at the top.
fn frame(content: &mut Content) {
    colour(content, ACCENT);
    content.rect(0.0, HEIGHT - 24.0, WIDTH, 24.0);
    content.fill_nonzero();
    content.rect(MARGIN, 640.0, 48.0, 3.0);
    content.fill_nonzero();
}

/// A line at its place, smaller where it would not fit. It carries its text along, so that it is read aloud and copied as it was written.
fn draw(content: &mut Content, line: &Line, style: &Style) {
    let room = WIDTH - 2.0 * MARGIN;
    let size = style.size.min(room / line.width.max(0.01));
    colour(content, style.colour);
    content
        .begin_marked_content_with_properties(Name(b"Span"))
        .properties()
        .actual_text(TextStr(&line.text));
    content.begin_text();
    let mut font = None;
    for glyph in &line.glyphs {
        if font != Some(glyph.font) {
            content.set_font(Name(font_name(glyph.font).as_bytes()), size);
            font = Some(glyph.font);
        }
        let (x, y) = (MARGIN + glyph.x * size, style.y + glyph.y * size);
        content.set_text_matrix([1.0, 0.0, 0.0, 1.0, x, y]);
        content.show(Str(&glyph.glyph.to_be_bytes()));
    }
    content.end_text();
    content.end_marked_content();
}

fn font_name(font: usize) -> String {
    format!("F{font}")
}

/// The picture that proves it, a square for each dark field.
fn picture(content: &mut Content, proof: &str) {
    // Only what is longer than any address of ours does not fit.
    let Ok(code) = QrCode::encode_text(proof, QrCodeEcc::Medium) else {
        return;
    };
    let fields = f32::from(i16::try_from(code.size()).unwrap_or(1));
    let side = PICTURE / fields;
    content.set_fill_rgb(0.0, 0.0, 0.0);
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                let at = |place: i32| f32::from(i16::try_from(place).unwrap_or_default()) * side;
                let bottom = 64.0 + PICTURE - at(y) - side;
                content.rect(MARGIN + at(x), bottom, side, side);
            }
        }
    }
    content.fill_nonzero();
}

/// The file.
fn written(sheet: &Sheet, setter: &Setter, content: &[u8]) -> Vec<u8> {
    let mut next = Ref::new(1);
    let mut id = || next.bump();
    let (catalog, pages, page, stream, info) = (id(), id(), id(), id(), id());
    let used = setter.fonts.iter().enumerate();
    let used: Vec<_> = used
        .filter(|(_, font)| font.glyphs.num_gids() > 1)
        .map(|(at, font)| (at, font, [id(), id(), id(), id(), id()]))
        .collect();
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(pages).lang(TextStr("sv"));
    pdf.document_info(info)
        .title(TextStr(&sheet.heading.0))
        .producer(TextStr("Lotsen"));
    pdf.pages(pages).kids([page]).count(1);
    let mut leaf = pdf.page(page);
    leaf.parent(pages)
        .media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT))
        .contents(stream);
    let mut resources = leaf.resources();
    let mut fonts = resources.fonts();
    for (at, _, ids) in &used {
        fonts.pair(Name(font_name(*at).as_bytes()), ids[0]);
    }
    fonts.finish();
    resources.finish();
    leaf.finish();
    pdf.stream(stream, &packed(content))
        .filter(Filter::FlateDecode);
    for (_, font, ids) in used {
        embed(&mut pdf, font, ids);
    }
    pdf.finish()
}

/// A font with the glyphs that are used.
fn embed(pdf: &mut Pdf, font: &Used, [whole, part, about, map, file]: [Ref; 5]) {
    let name = format!("LOTSEN+{}", font.name);
    let name = Name(name.as_bytes());
    let face = &font.face;
    let em = f32::from(u16::try_from(face.units_per_em()).unwrap_or(1000));
    let scaled = |units: i16| f32::from(units) * 1000.0 / em;
    pdf.type0_font(whole)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(part)
        .to_unicode(map);
    let width = |old: u16| {
        let units = face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(old));
        f32::from(units.unwrap_or_default()) * 1000.0 / em
    };
    let mut cid = pdf.cid_font(part);
    cid.subtype(CidFontType::Type2)
        .base_font(name)
        .system_info(IDENTITY)
        .font_descriptor(about)
        .default_width(0.0)
        .cid_to_gid_map_predefined(Name(b"Identity"));
    cid.widths()
        .consecutive(0, font.glyphs.remapped_gids().map(width));
    cid.finish();
    let bounds = face.global_bounding_box();
    let ascent = scaled(face.ascender());
    pdf.font_descriptor(about)
        .name(name)
        .flags(FontFlags::SYMBOLIC)
        .bbox(Rect::new(
            scaled(bounds.x_min),
            scaled(bounds.y_min),
            scaled(bounds.x_max),
            scaled(bounds.y_max),
        ))
        .italic_angle(0.0)
        .ascent(ascent)
        .descent(scaled(face.descender()))
        .cap_height(face.capital_height().map_or(ascent, scaled))
        .stem_v(80.0)
        .font_file2(file);
    let mut letters = UnicodeCmap::new(Name(b"Letters"), IDENTITY);
    for (glyph, text) in font.letters.iter().filter(|(_, text)| !text.is_empty()) {
        letters.pair_with_multiple(*glyph, text.chars());
    }
    pdf.cmap(map, &letters.finish());
    // A font of ours can be cut; if not, all of it is right too.
    let cut = subsetter::subset(font.data, 0, &font.glyphs);
    let data = cut.unwrap_or_else(|_| font.data.to_vec());
    pdf.stream(file, &packed(&data)).filter(Filter::FlateDecode);
}

fn packed(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing into memory cannot fail.
    let _ = encoder.write_all(data);
    encoder.finish().unwrap_or_default()
}
