//! Sound: recordings in Ogg Opus, the one form that Telegram shows as a voice message, and who can speak where there is no recording.
//!
//! Nothing is decoded here. A file is read page by page (RFC 7845), and its length is counted in what its packets say of themselves
//! (RFC 6716, section 3.1). What a browser records in a `WebM` file is put into Ogg as it is ([`taken`]), without encoding it again.

mod webm;

use std::collections::BTreeMap;
use std::io::Cursor;

use ogg::{PacketReader, PacketWriteEndInfo, PacketWriter};

use crate::language::Language;

/// The largest recording. Above a megabyte Telegram shows a file instead of a voice message (Bot API, "Sending files").
pub const LARGEST: usize = 1024 * 1024;

/// The longest recording: ten minutes, which nobody listens to on a phone.
pub const LONGEST_SECONDS: u32 = 600;

/// Samples in a second, whatever the encoder was given (RFC 7845, section 4).
const RATE: u64 = 48_000;

/// What the two packets in front begin with.
const HEAD: &[u8] = b"OpusHead";
const TAGS: &[u8] = b"OpusTags";

/// What a recording is, besides its sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sound {
    /// How long it lasts, in milliseconds.
    pub millis: u32,
    /// Its bytes.
    pub size: usize,
}

impl Sound {
    /// Its length in whole seconds, at least one.
    pub fn seconds(self) -> u32 {
        self.millis.div_ceil(1000).max(1)
    }
}

/// Why a file is no recording that can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Unfit {
    /// Neither Ogg nor `WebM`, or with something else than Opus in it.
    #[error("it is not an Ogg Opus file")]
    NotOpus,
    /// It begins as it should and goes on otherwise.
    #[error("the file is damaged")]
    Broken,
    /// Nothing is heard.
    #[error("there is no sound in it")]
    Empty,
    /// More bytes than [`LARGEST`].
    #[error("it is larger than {} kB", LARGEST >> 10)]
    TooLarge,
    /// Longer than [`LONGEST_SECONDS`].
    #[error("it is longer than {} minutes", LONGEST_SECONDS / 60)]
    TooLong,
}

/// How a machine speaks a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// It has a voice for it.
    Own,
    /// It has a voice for it, which is hard to understand.
    Rough,
    /// It speaks it with the voice of this language, which is close to it.
    Of(Language),
}

/// The languages that a machine can speak.
pub type Voices = BTreeMap<Language, Voice>;

/// An Opus stream: what describes it, its packets, and the samples of the last packets that are not to be heard.
struct Stream<'b> {
    head: Vec<u8>,
    packets: Vec<std::borrow::Cow<'b, [u8]>>,
    /// Samples from the first packet to the end of what is to be heard.
    end: u64,
}

/// Reads a file that is to be sent as it is.
///
/// # Errors
/// [`Unfit`].
pub fn read(bytes: &[u8]) -> Result<Sound, Unfit> {
    if bytes.len() > LARGEST {
        return Err(Unfit::TooLarge);
    }
    let stream = from_ogg(bytes)?;
    fit(&stream, bytes.len())
}

/// Takes in what somebody has recorded or chosen, in Ogg or in `WebM`: the same sound in a new Ogg file that says nothing else. Names,
/// places and pictures that programs write into their files stay behind.
///
/// # Errors
/// [`Unfit`].
pub fn taken(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let stream = if bytes.starts_with(webm::MAGIC) {
        let (head, packets) = webm::packets(bytes)?;
        let end = packets.iter().map(|packet| samples(packet)).sum();
        let packets = packets.into_iter().map(std::borrow::Cow::Borrowed);
        Stream {
            head: head.to_vec(),
            packets: packets.collect(),
            end,
        }
    } else {
        from_ogg(bytes)?
    };
    let file = write(&stream);
    fit(&stream, file.len())?;
    Ok(file)
}

/// An Ogg Opus file of packets. `head` is the stream's first packet, `OpusHead`.
///
/// # Errors
/// [`Unfit`].
pub fn of_packets(head: &[u8], packets: &[&[u8]]) -> Result<Vec<u8>, Unfit> {
    check_head(head)?;
    let stream = Stream {
        head: head.to_vec(),
        packets: packets.iter().map(|it| (*it).into()).collect(),
        end: packets.iter().map(|packet| samples(packet)).sum(),
    };
    let file = write(&stream);
    fit(&stream, file.len())?;
    Ok(file)
}

/// Whether a stream can be sent, and what it is.
fn fit(stream: &Stream<'_>, size: usize) -> Result<Sound, Unfit> {
    let heard = stream.end.saturating_sub(skipped(&stream.head));
    if size > LARGEST {
        return Err(Unfit::TooLarge);
    }
    if heard == 0 {
        return Err(Unfit::Empty);
    }
    let millis = u32::try_from(heard * 1000 / RATE).unwrap_or(u32::MAX);
    if millis > LONGEST_SECONDS * 1000 {
        return Err(Unfit::TooLong);
    }
    Ok(Sound { millis, size })
}

/// Reads an Ogg file with one Opus stream.
fn from_ogg(bytes: &[u8]) -> Result<Stream<'static>, Unfit> {
    if !bytes.starts_with(b"OggS") {
        return Err(Unfit::NotOpus);
    }
    let mut reader = PacketReader::new(Cursor::new(bytes));
    let mut next = || reader.read_packet().map_err(|_| Unfit::Broken);
    let head = next()?.ok_or(Unfit::Broken)?;
    let serial = head.stream_serial();
    check_head(&head.data)?;
    let tags = next()?.ok_or(Unfit::Broken)?;
    if !tags.data.starts_with(TAGS) || tags.stream_serial() != serial {
        return Err(Unfit::Broken);
    }
    let mut stream = Stream {
        head: head.data,
        packets: Vec::new(),
        end: 0,
    };
    // A live stream that somebody came into late does not begin at 0.
    let (mut count, mut begin, mut last) = (0, None, 0);
    while let Some(packet) = next()? {
        if packet.stream_serial() != serial || samples(&packet.data) == 0 {
            return Err(Unfit::Broken);
        }
        count += samples(&packet.data);
        if packet.last_in_page() {
            last = packet.absgp_page();
            begin.get_or_insert(last.saturating_sub(count));
        }
        stream.packets.push(packet.data.into());
    }
    stream.end = last.saturating_sub(begin.unwrap_or(0)).min(count);
    Ok(stream)
}

/// `OpusHead` of one or two channels in the usual order (RFC 7845, section 5.1).
fn check_head(head: &[u8]) -> Result<(), Unfit> {
    let known = head.starts_with(HEAD) && head.len() >= 19;
    let is_plain = known && head[8] >> 4 == 0 && matches!(head[9], 1 | 2) && head[18] == 0;
    if is_plain {
        Ok(())
    } else {
        Err(Unfit::NotOpus)
    }
}

/// Samples at the beginning that the decoder needs and nobody hears.
fn skipped(head: &[u8]) -> u64 {
    match head.get(10..12) {
        Some(&[low, high]) => u64::from(u16::from_le_bytes([low, high])),
        _ => 0,
    }
}

/// The samples that a packet holds, by its first bytes (RFC 6716, section 3.1); 0 where they make no sense.
fn samples(packet: &[u8]) -> u64 {
    let Some(first) = packet.first() else {
        return 0;
    };
    let (config, code) = (first >> 3, first & 3);
    let frame: u64 = match config {
        0..=11 => [480, 960, 1920, 2880][usize::from(config & 3)],
        12..=15 => [480, 960][usize::from(config & 1)],
        _ => [120, 240, 480, 960][usize::from(config & 3)],
    };
    let frames = match code {
        0 => 1,
        1 | 2 => 2,
        _ => packet.get(1).map_or(0, |count| u64::from(count & 0x3f)),
    };
    frame * frames
}

/// The stream as an Ogg file, a page a second.
fn write(stream: &Stream<'_>) -> Vec<u8> {
    /// One stream a file: any number will do.
    const SERIAL: u32 = 0x4c4f_5453;
    let mut tags = TAGS.to_vec();
    // Who wrote it, and no comments.
    tags.extend(6_u32.to_le_bytes());
    tags.extend(b"Lotsen");
    tags.extend(0_u32.to_le_bytes());
    let mut writer = PacketWriter::new(Cursor::new(Vec::new()));
    let page = PacketWriteEndInfo::EndPage;
    let mut put = |packet: Vec<u8>, end, position| {
        // Writing into memory cannot fail.
        writer.write_packet(packet, SERIAL, end, position).ok();
    };
    put(stream.head.clone(), page, 0);
    put(tags, page, 0);
    let (mut position, mut paged) = (0, 0);
    for (at, packet) in stream.packets.iter().enumerate() {
        position += samples(packet);
        let is_last = at + 1 == stream.packets.len();
        let end = if is_last {
            PacketWriteEndInfo::EndStream
        } else if position - paged >= RATE {
            paged = position;
            page
        } else {
            PacketWriteEndInfo::NormalPacket
        };
        let heard = if is_last {
            position.min(stream.end)
        } else {
            position
        };
        put(packet.to_vec(), end, heard);
    }
    writer.into_inner().into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One channel, 312 samples that nobody hears.
    const MONO: &[u8] = b"OpusHead\x01\x01\x38\x01\x80\xbb\x00\x00\x00\x00\x00";

    /// Twenty milliseconds of silence.
    const SILENCE: &[u8] = &[0xf8, 0xff, 0xfe];

    #[test]
    fn the_length_is_what_can_be_heard() {
        let file = of_packets(MONO, &[SILENCE; 150]).expect("a recording");
        let sound = read(&file).expect("it can be sent");
        assert_eq!(sound.millis, 3000 - 7, "less what is skipped");
        assert_eq!(sound.seconds(), 3);
        assert_eq!(sound.size, file.len());
        let again = taken(&file).expect("it can be taken in");
        assert_eq!(read(&again), read(&file));
    }

    #[test]
    fn what_is_no_recording_is_refused() {
        assert_eq!(read(b"RIFF1234WAVEfmt "), Err(Unfit::NotOpus));
        assert_eq!(read(b""), Err(Unfit::NotOpus));
        assert_eq!(of_packets(MONO, &[]), Err(Unfit::Empty));
        assert_eq!(
            of_packets(b"vorbis", &[SILENCE]),
            Err(Unfit::NotOpus),
            "another sound in Ogg"
        );
        let whole = of_packets(MONO, &[SILENCE; 150]).expect("a recording");
        let mut damaged = whole.clone();
        let middle = damaged.len() / 2;
        damaged[middle] ^= 0xff;
        assert_eq!(read(&damaged), Err(Unfit::Broken), "a checksum tells");
        let long = vec![SILENCE; 50 * 60 * 11];
        assert_eq!(of_packets(MONO, &long), Err(Unfit::TooLong));
        let packet = [&[0xf8][..], &[7; 1200]].concat();
        let large = vec![&packet[..]; 1000];
        assert_eq!(of_packets(MONO, &large), Err(Unfit::TooLarge));
    }

    #[test]
    fn packets_say_how_long_they_are() {
        assert_eq!(samples(&[0xf8]), 960);
        assert_eq!(samples(&[0x08, 0]), 960, "20 ms of speech");
        assert_eq!(samples(&[0x18]), 2880);
        assert_eq!(samples(&[0xe1]), 240);
        assert_eq!(samples(&[0xfb, 3]), 2880);
        assert_eq!(samples(&[0xfb]), 0);
        assert_eq!(samples(&[]), 0);
    }
}
