//! `WebM` as browsers record it: EBML elements (RFC 8794), of which only those count that lead to the packets of the first Opus track
//! (RFC 9559). A live recording does not say how long its segment and clusters are, so all of them are walked through in one go.

use super::Unfit;

/// What every EBML file begins with.
pub(super) const MAGIC: &[u8] = &[0x1a, 0x45, 0xdf, 0xa3];

/// Elements that are gone into.
const SEGMENT: u32 = 0x1853_8067;
const TRACKS: u32 = 0x1654_ae6b;
const TRACK: u32 = 0xae;
const CLUSTER: u32 = 0x1f43_b675;
const GROUP: u32 = 0xa0;

/// Elements that are read.
const NUMBER: u32 = 0xd7;
const CODEC: u32 = 0x86;
const PRIVATE: u32 = 0x63a2;
const SIMPLE_BLOCK: u32 = 0xa3;
const BLOCK: u32 = 0xa1;

/// A track as far as it has been read.
#[derive(Default)]
struct Track<'b> {
    number: u64,
    is_opus: bool,
    head: &'b [u8],
}

/// The head of the first Opus track, and its packets.
pub(super) fn packets(bytes: &[u8]) -> Result<(&[u8], Vec<&[u8]>), Unfit> {
    let mut rest = bytes;
    let (mut tracks, mut packets): (Vec<Track<'_>>, Vec<&[u8]>) = (Vec::new(), Vec::new());
    while !rest.is_empty() {
        let (id, after) = id(rest).ok_or(Unfit::Broken)?;
        let (size, after) = number(after).ok_or(Unfit::Broken)?;
        if [SEGMENT, TRACKS, TRACK, CLUSTER, GROUP].contains(&id) {
            if id == TRACK {
                tracks.push(Track::default());
            }
            rest = after;
            continue;
        }
        // A recording that was cut off ends within an element.
        let Some(length) = size.and_then(|size| usize::try_from(size).ok()) else {
            return Err(Unfit::Broken);
        };
        let Some((body, after)) = after.split_at_checked(length) else {
            break;
        };
        rest = after;
        match (id, tracks.last_mut()) {
            (NUMBER, Some(track)) => track.number = unsigned(body),
            (CODEC, Some(track)) => track.is_opus = body == b"A_OPUS",
            (PRIVATE, Some(track)) => track.head = body,
            (SIMPLE_BLOCK | BLOCK, _) => packets.extend(packet(body, opus(&tracks)?)?),
            _ => {}
        }
    }
    let head = opus(&tracks)?.head;
    super::check_head(head)?;
    Ok((head, packets))
}

fn opus<'t, 'b>(tracks: &'t [Track<'b>]) -> Result<&'t Track<'b>, Unfit> {
    tracks
        .iter()
        .find(|track| track.is_opus)
        .ok_or(Unfit::NotOpus)
}

/// The packet of a block; `None` when it is another track's. Several packets in one block are not what browsers write.
fn packet<'b>(block: &'b [u8], track: &Track<'_>) -> Result<Option<&'b [u8]>, Unfit> {
    let (number, after) = number(block).ok_or(Unfit::Broken)?;
    if number != Some(track.number) {
        return Ok(None);
    }
    match after {
        // Two bytes of time, and the flags, among them the lacing.
        [_, _, flags, packet @ ..] if flags & 0x06 == 0 && super::samples(packet) > 0 => {
            Ok(Some(packet))
        }
        _ => Err(Unfit::Broken),
    }
}

/// An element's id, with the bits that tell its length.
fn id(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let length = bytes.first()?.leading_zeros() as usize + 1;
    let (id, rest) = bytes.split_at_checked(length)?;
    let id = id
        .iter()
        .fold(0_u64, |id, byte| (id << 8) | u64::from(*byte));
    (length <= 4).then_some((u32::try_from(id).ok()?, rest))
}

/// A number of one to eight bytes; `None` inside where all its bits are set: not known.
fn number(bytes: &[u8]) -> Option<(Option<u64>, &[u8])> {
    let length = bytes.first()?.leading_zeros() as usize + 1;
    let (number, rest) = bytes.split_at_checked(length)?;
    let all = (length <= 8).then(|| u64::MAX >> (64 - 7 * length))?;
    let value = unsigned(number) & all;
    Some(((value != all).then_some(value), rest))
}

fn unsigned(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0, |number, byte| (number << 8) | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::super::{read, taken};
    use super::*;

    /// An element with a size of one byte.
    fn element(id: &[u8], body: &[u8]) -> Vec<u8> {
        let size = u8::try_from(body.len()).expect("a small one") | 0x80;
        [id, &[size], body].concat()
    }

    /// A live recording of twenty milliseconds a block, with neither segment nor cluster saying how long it is.
    fn recorded(blocks: usize) -> Vec<u8> {
        let head = b"OpusHead\x01\x01\x00\x00\x80\xbb\x00\x00\x00\x00\x00";
        let track = [
            element(&[0xd7], &[1]),
            element(&[0x86], b"A_OPUS"),
            element(&[0x63, 0xa2], head),
        ]
        .concat();
        let tracks = element(&[0x16, 0x54, 0xae, 0x6b], &element(&[0xae], &track));
        let unknown = [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        let block = element(&[0xa3], &[0x81, 0, 0, 0x80, 0xf8, 0xff, 0xfe]);
        [
            element(MAGIC, b"header"),
            [&[0x18, 0x53, 0x80, 0x67][..], &unknown].concat(),
            tracks,
            [&[0x1f, 0x43, 0xb6, 0x75][..], &unknown].concat(),
            element(&[0xe7], &[0]),
            block.repeat(blocks),
        ]
        .concat()
    }

    #[test]
    fn what_a_browser_records_becomes_an_ogg_file_of_the_same_length() {
        let file = taken(&recorded(100)).expect("it can be taken in");
        assert_eq!(read(&file).expect("it can be sent").millis, 2000);
        // The last block of a recording that was cut off is not there.
        let whole = recorded(100);
        let cut = taken(&whole[..whole.len() - 2]).expect("it can be taken in");
        assert_eq!(read(&cut).expect("it can be sent").millis, 1980);
    }

    #[test]
    fn no_bytes_lead_out_of_the_file() {
        let whole = recorded(3);
        for end in 0..whole.len() {
            let _ = packets(&whole[..end]);
            let mut changed = whole.clone();
            changed[end] = 0x01;
            let _ = packets(&changed);
            changed[end] = 0xff;
            let _ = packets(&changed);
        }
        assert_eq!(packets(&whole[..23]).err(), Some(Unfit::NotOpus));
    }
}
