//! Text of documents: characters that change how what is around them is shown, and names as code spans.

/// Whether a character reorders the text around it when shown.
pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character has no place in a comment: it would break the line, hide, or reorder what it stands in.
pub(crate) fn is_unsafe_in_docs(c: char) -> bool {
    c.is_control()
        || is_bidi_control(c)
        || matches!(
            c,
            '\u{00AD}' | '\u{180E}' | '\u{200B}'..='\u{200D}' | '\u{2028}' | '\u{2029}'
        )
        || matches!(c, '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
        || matches!(c, '\u{E0000}'..='\u{E007F}')
}

/// A name or value from a document as a code span.
///
/// One with spaces may be wrapped. A line that begins with `<` or `[^` would be HTML or a footnote, span or not, so a
/// new span begins there.
pub(crate) fn code(text: &str) -> String {
    let inside: String = text
        .chars()
        .map(|c| match c {
            '`' => '\'',
            c if is_unsafe_in_docs(c) || c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    match inside.trim() {
        "" => "(empty)".to_owned(),
        inside => format!("`{}`", inside.replace(" <", "` `<").replace(" [^", "` `[^")),
    }
}
