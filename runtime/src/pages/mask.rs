//! Field masks of lists and operations: whatever they ask for, what goes on with them has to come along.

/// `mask` with `property`, unless it asks for that already.
pub(crate) fn with(mask: &str, property: &str) -> String {
    let has = top_level(mask).any(|path| {
        let name = path.split(['/', '(']).next().unwrap_or_default().trim();
        name == property || name == "*"
    });
    let mask = mask.trim();
    match (has, mask.is_empty()) {
        (true, _) => mask.to_owned(),
        (false, true) => property.to_owned(),
        (false, false) => format!("{mask},{property}"),
    }
}

/// The paths of a mask, with what is in parentheses behind them.
pub(crate) fn top_level(mask: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    mask.split(move |c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    })
}

#[cfg(test)]
mod tests {
    use super::with;

    #[test]
    fn a_mask_gets_the_token_unless_it_has_it() {
        for (mask, expected) in [
            ("files(id,name)", "files(id,name),nextPageToken"),
            ("files/id, kind", "files/id, kind,nextPageToken"),
            ("nextPageToken,files", "nextPageToken,files"),
            ("files(id), nextPageToken", "files(id), nextPageToken"),
            ("*", "*"),
            ("", "nextPageToken"),
            // One of something else.
            ("files(nextPageToken)", "files(nextPageToken),nextPageToken"),
            ("files(a(b,c),d),e", "files(a(b,c),d),e,nextPageToken"),
            ("nextPageTokens", "nextPageTokens,nextPageToken"),
        ] {
            assert_eq!(with(mask, "nextPageToken"), expected);
        }
    }
}
