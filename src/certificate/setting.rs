//! Setting a line of text: its runs in the order in which they are seen, their letters shaped and joined as the script wants it.
//!
//! The fonts are parts of Noto (`fonts/OFL.txt`): Latin, Greek, Cyrillic, Arabic and Ethiopic letters.

use std::collections::BTreeMap;

use rustybuzz::{Direction, Face, UnicodeBuffer};
use subsetter::GlyphRemapper;
use unicode_bidi::{BidiInfo, Level};

/// The fonts, by what they are called in the file: first the bold one, which has Latin letters only.
const FONTS: [(&str, &[u8]); 4] = [
    ("NotoSans-Bold", include_bytes!("fonts/NotoSans-Bold.ttf")),
    (
        "NotoSans-Regular",
        include_bytes!("fonts/NotoSans-Regular.ttf"),
    ),
    (
        "NotoSansArabic-Regular",
        include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
    ),
    (
        "NotoSansEthiopic-Regular",
        include_bytes!("fonts/NotoSansEthiopic-Regular.ttf"),
    ),
];

/// Some letter of a text is in none of the fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a letter is in none of the fonts")]
pub struct Unprintable;

/// A font, and what is used of it.
pub(super) struct Used {
    pub(super) name: &'static str,
    pub(super) data: &'static [u8],
    pub(super) face: Face<'static>,
    /// The glyphs that are used, under their new numbers.
    pub(super) glyphs: GlyphRemapper,
    /// The letters that a glyph stands for, by its new number.
    pub(super) letters: BTreeMap<u16, String>,
}

/// A glyph at its place, in ems from the beginning of the line.
pub(super) struct Placed {
    /// Which font.
    pub(super) font: usize,
    /// Its new number there.
    pub(super) glyph: u16,
    pub(super) x: f32,
    pub(super) y: f32,
}

/// A line that is set.
pub(super) struct Line {
    pub(super) text: String,
    pub(super) glyphs: Vec<Placed>,
    /// Its width in ems.
    pub(super) width: f32,
}

/// Sets lines, and knows which glyphs they have used.
pub(super) struct Setter {
    pub(super) fonts: Vec<Used>,
}

impl Setter {
    pub(super) fn new() -> Setter {
        let used = |(name, data): (&'static str, &'static [u8])| {
            Some(Used {
                name,
                data,
                face: Face::from_slice(data, 0)?,
                glyphs: GlyphRemapper::new(),
                letters: BTreeMap::new(),
            })
        };
        // They are part of the program, so a test shows that all of them can be read.
        Setter {
            fonts: FONTS.into_iter().filter_map(used).collect(),
        }
    }

    /// Sets a line; bold, where the bold font has the letters.
    pub(super) fn set(&mut self, text: &str, bold: bool) -> Result<Line, Unprintable> {
        let mut line = Line {
            text: text.to_owned(),
            glyphs: Vec::new(),
            width: 0.0,
        };
        let bidi = BidiInfo::new(text, None);
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let is_rtl = levels.get(run.start).is_some_and(Level::is_rtl);
                let mut pieces = self.pieces(text.get(run).unwrap_or_default(), bold)?;
                if is_rtl {
                    pieces.reverse();
                }
                for (font, piece) in pieces {
                    self.shape(font, &piece, is_rtl, &mut line)?;
                }
            }
        }
        Ok(line)
    }

    /// A run in pieces of one font each.
    fn pieces(&self, run: &str, bold: bool) -> Result<Vec<(usize, String)>, Unprintable> {
        let mut pieces: Vec<(usize, String)> = Vec::new();
        for letter in run.chars() {
            let has = |font: usize| {
                let font = self.fonts.get(font);
                font.is_some_and(|font| font.face.glyph_index(letter).is_some())
            };
            // A sign without a shape only joins letters, or keeps them apart.
            let joins = matches!(letter, '\u{200c}' | '\u{200d}');
            if let Some((font, piece)) = pieces.last_mut()
                && (joins || has(*font))
            {
                piece.push(letter);
                continue;
            }
            let mut fonts = usize::from(!bold)..self.fonts.len();
            let font = fonts.find(|font| has(*font)).ok_or(Unprintable)?;
            pieces.push((font, letter.to_string()));
        }
        Ok(pieces)
    }

    fn shape(
        &mut self,
        font: usize,
        piece: &str,
        is_rtl: bool,
        line: &mut Line,
    ) -> Result<(), Unprintable> {
        let used = self.fonts.get_mut(font).ok_or(Unprintable)?;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(piece);
        buffer.set_direction(if is_rtl {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        });
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(&used.face, &[], buffer);
        let em = f32::from(u16::try_from(used.face.units_per_em()).unwrap_or(1000));
        let ems = |units: i32| f32::from(i16::try_from(units).unwrap_or_default()) / em;
        let mut starts: Vec<u32> = shaped.glyph_infos().iter().map(|it| it.cluster).collect();
        starts.sort_unstable();
        let mut told = Vec::new();
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let old = u16::try_from(info.glyph_id).map_err(|_| Unprintable)?;
            if old == 0 {
                return Err(Unprintable);
            }
            let glyph = used.glyphs.remap(old);
            if !told.contains(&info.cluster) {
                told.push(info.cluster);
                let from = usize::try_from(info.cluster).unwrap_or_default();
                let next = starts.iter().find(|start| **start > info.cluster);
                let to = next.and_then(|next| usize::try_from(*next).ok());
                let letters = piece.get(from..to.unwrap_or(piece.len()));
                let letters = letters.unwrap_or_default().to_owned();
                used.letters.entry(glyph).or_insert(letters);
            }
            line.glyphs.push(Placed {
                font,
                glyph,
                x: line.width + ems(position.x_offset),
                y: ems(position.y_offset),
            });
            line.width += ems(position.x_advance);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str) -> Result<Line, Unprintable> {
        Setter::new().set(text, false)
    }

    #[test]
    fn every_font_can_be_read() {
        assert_eq!(Setter::new().fonts.len(), FONTS.len());
    }

    #[test]
    fn arabic_letters_are_joined_and_stand_from_right_to_left() {
        let mut setter = Setter::new();
        let alone = setter.set("ب", false).expect("it is printed");
        let joined = setter.set("ببب", false).expect("it is printed");
        let numbers: Vec<u16> = joined.glyphs.iter().map(|it| it.glyph).collect();
        assert!(numbers.len() >= 3);
        assert!(
            !numbers.contains(&alone.glyphs[0].glyph),
            "in the middle of a word a letter has another shape"
        );
        let letters = setter.set("اب", false).expect("it is printed");
        let first = &setter.fonts[letters.glyphs[0].font].letters[&letters.glyphs[0].glyph];
        assert_eq!(first, "ب", "what is read last stands on the left");
    }

    #[test]
    fn every_script_of_the_house_is_printed_and_others_are_refused() {
        for name in [
            "Åsa Öberg-Ñandú",
            "Олександра Їжак",
            "فاطمه‌سادات پژمان",
            "ګلالۍ ځدراڼ",
            "ሰላም ተስፋይ",
            "Xaawo Cabdi",
            "Łukasz Şahin Đỗ",
            "Amina أمينة",
        ] {
            let line = set(name).unwrap_or_else(|_| panic!("{name} is not printed"));
            assert!(line.width > 1.0 && line.glyphs.iter().all(|it| it.x >= -0.5));
        }
        for name in ["王", "Amina 😀", "ไทย"] {
            assert!(set(name).is_err(), "{name}");
        }
    }
}
