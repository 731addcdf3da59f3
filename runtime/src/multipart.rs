//! What is the same for all messages of several parts (RFC 2046, section 5.1): the line that separates them.

/// A boundary that is not in any of these pieces of data.
pub(crate) fn boundary(pieces: &[&[u8]]) -> String {
    unused(pieces, random_boundary)
}

/// A boundary for data that is not at hand, such as a stream: 122 random bits of the operating system, drawn when the
/// data is what it is, so that nobody can put it there.
pub(crate) fn random_boundary() -> String {
    // Letters, digits and a hyphen need no quotes in `Content-Type`.
    format!("gapi-{}", uuid::Uuid::new_v4().simple())
}

/// The first of the boundaries that is not in the data.
fn unused(pieces: &[&[u8]], mut draw: impl FnMut() -> String) -> String {
    loop {
        let boundary = draw();
        if !pieces
            .iter()
            .any(|data| contains(data, boundary.as_bytes()))
        {
            return boundary;
        }
    }
}

fn contains(data: &[u8], boundary: &[u8]) -> bool {
    data.windows(boundary.len())
        .any(|window| window == boundary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_boundary_that_is_in_the_data_is_not_used() {
        let mut drawn = ["gapi-1", "gapi-2", "gapi-3"].into_iter();
        let draw = || drawn.next().expect("the third one is free").to_owned();
        let data: [&[u8]; 3] = [b"x gapi-2", b"", b"gapi-1\r\n"];
        assert_eq!(unused(&data, draw), "gapi-3");
    }

    #[test]
    fn boundaries_differ_and_need_no_quotes() {
        let (first, second) = (boundary(&[]), random_boundary());
        assert_ne!(first, second);
        assert!(first.len() <= 70, "the most that RFC 2046 allows");
        assert!(
            first
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        );
    }
}
