//! Text within a block: links, code and emphasis are kept where they are sound, everything else is escaped.

use super::code;

/// How far the other end of a span or link may be. Bounds the work on text that opens without end.
const REACH: usize = 1_000;

/// Makes one line of a document's text safe to stand in Markdown.
pub(super) fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    Inline {
        text,
        at: 0,
        links: true,
    }
    .write(&mut out);
    out
}

struct Inline<'a> {
    text: &'a str,
    at: usize,
    /// Links are made; not so within the text of a link.
    links: bool,
}

impl<'a> Inline<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Text from here on in which nothing means anything to Markdown: nearly all of it.
    fn prose(&self) -> &'a str {
        let rest = self.rest();
        let special = |(index, byte): (usize, &u8)| match byte {
            b'h' => rest[index..].starts_with("http"),
            b'`' | b'\\' | b'[' | b']' | b'*' | b'!' | b'<' | b'>' | b'|' | b'~' | b'_' => true,
            _ => false,
        };
        let end = rest.as_bytes().iter().enumerate().position(special);
        &rest[..end.unwrap_or(rest.len())]
    }

    /// What may hold the other end of something that starts here.
    fn reach(&self) -> &'a str {
        let rest = self.rest();
        &rest[..rest.floor_char_boundary(REACH)]
    }

    fn write(mut self, out: &mut String) {
        loop {
            let prose = self.prose();
            out.push_str(prose);
            self.at += prose.len();
            let Some(c) = self.rest().chars().next() else {
                return;
            };
            let used = match c {
                '`' => self.code_span(out),
                '\\' => self.backslash(out),
                '[' => self.link(out).unwrap_or_else(|| escape(out, c)),
                '*' => self.bold(out).unwrap_or_else(|| escape(out, c)),
                'h' => self.url(out).unwrap_or_else(|| plain(out, c)),
                '!' if self.rest().starts_with("![") => escape(out, c),
                ']' | '<' | '>' | '|' | '~' => escape(out, c),
                '_' if !self.is_inside_word() => escape(out, c),
                c => plain(out, c),
            };
            self.at += used;
        }
    }

    /// A run of backticks to the next run of that length. Alone they are escaped.
    fn code_span(&self, out: &mut String) -> usize {
        let rest = self.reach();
        let run = leading(rest, '`');
        let ticks = &rest[..run];
        let mut from = run;
        while let Some(found) = rest[from..].find(ticks) {
            let start = from + found;
            let length = leading(&rest[start..], '`');
            if length == run {
                let inside = rest[run..start].trim();
                if inside.is_empty() {
                    break;
                }
                out.push_str(&code(inside));
                return start + run;
            }
            from = start + length;
        }
        out.extend(std::iter::repeat_n("\\`", run));
        run
    }

    /// An escape of the author's stays one; any other backslash is shown.
    fn backslash(&self, out: &mut String) -> usize {
        match self.rest()[1..].chars().next() {
            Some(next) if next.is_ascii_punctuation() => {
                out.extend(['\\', next]);
                2
            }
            _ => {
                out.push_str("\\\\");
                1
            }
        }
    }

    /// `[text](https://…)` is kept; `[text](/page)` and `[Name][google.Name]` refer to pages we do not have, so
    /// their text is.
    fn link(&self, out: &mut String) -> Option<usize> {
        let rest = self.reach();
        // Cheap to tell, and what most text that is no link fails at.
        let close = rest
            .find("](")
            .or_else(|| rest.find("]["))
            .and_then(|_| matching(rest, '[', ']'))?;
        let text = rest[1..close].trim();
        if !self.links || !text.contains(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let after = &rest[close + 1..];
        if after.starts_with('(') {
            let end = matching(after, '(', ')')?;
            let target = after[1..end].trim();
            if is_page(target) {
                out.push('[');
                within_link(text, out);
                out.extend(["](", target, ")"]);
            } else if target.starts_with(['/', '#']) && !target.contains(char::is_whitespace) {
                within_link(text, out);
                out.extend([" (", &code(target), ")"]);
            } else {
                return None;
            }
            return Some(close + 1 + end + 1);
        }
        let end = after.starts_with('[').then(|| after.find(']')).flatten()?;
        let target = &after[1..end];
        let is_name = target.contains('.')
            && target
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"._".contains(&b));
        is_name.then(|| {
            within_link(text, out);
            close + 1 + end + 1
        })
    }

    fn bold(&self, out: &mut String) -> Option<usize> {
        let rest = self.reach();
        let inside = rest.strip_prefix("**")?;
        let end = inside
            .find('*')
            .filter(|&end| inside[end..].starts_with("**"))?;
        let text = &inside[..end];
        if text.is_empty() || text.trim() != text || text.contains(['`', '[']) {
            return None;
        }
        out.push_str("**");
        Inline {
            text,
            at: 0,
            links: self.links,
        }
        .write(out);
        out.push_str("**");
        Some(end + 4)
    }

    /// A bare URL becomes a link, a pattern of URLs (`https://example.com/{id}`) code.
    fn url(&self, out: &mut String) -> Option<usize> {
        let rest = self.rest();
        let scheme = ["https://", "http://"]
            .into_iter()
            .find(|scheme| rest.starts_with(scheme))?;
        let end = rest
            .find(|c: char| c.is_whitespace() || "<>\"`'|\\^".contains(c))
            .unwrap_or(rest.len());
        let mut url = &rest[..end];
        // The bracket that closes around the URL is not part of it.
        let mut depth = 0_i32;
        if let Some((end, _)) = url.char_indices().find(|&(_, c)| {
            depth +=
                i32::from(matches!(c, '(' | '[' | '{')) - i32::from(matches!(c, ')' | ']' | '}'));
            depth < 0
        }) {
            url = &url[..end];
        }
        let url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
        if url.len() <= scheme.len() {
            return None;
        }
        if self.links && is_page(url) {
            out.extend(["<", url, ">"]);
        } else {
            out.push_str(&code(url));
        }
        Some(url.len())
    }

    /// `snake_case` has no emphasis in it.
    fn is_inside_word(&self) -> bool {
        let before = self.text[..self.at].chars().next_back();
        let after = self.rest().chars().nth(1);
        [before, after]
            .into_iter()
            .all(|c| c.is_some_and(char::is_alphanumeric))
    }
}

fn within_link(text: &str, out: &mut String) {
    Inline {
        text,
        at: 0,
        links: false,
    }
    .write(out);
}

fn plain(out: &mut String, c: char) -> usize {
    out.push(c);
    c.len_utf8()
}

fn escape(out: &mut String, c: char) -> usize {
    out.push('\\');
    plain(out, c)
}

fn leading(text: &str, c: char) -> usize {
    text.len() - text.trim_start_matches(c).len()
}

/// Where the bracket that the text starts with closes.
fn matching(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some(index);
            }
        }
    }
    None
}

/// Whether something is the URL of one page on the web, and cannot end a link early.
pub(in crate::lower) fn is_page(url: &str) -> bool {
    let Some(rest) = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
    else {
        return false;
    };
    rest.starts_with(|c: char| c.is_ascii_alphanumeric())
        && rest
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~:/?#@!&+,;=%".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn prose_is_left_alone() {
        let prose = "A file's name (at most 64 characters), e.g. snake_case; 5% & more: \"x\".";
        assert_eq!(inline(prose), prose);
    }

    #[test]
    fn code_stays_code_and_loose_backticks_do_not() {
        assert_eq!(inline("a `b * c` d"), "a `b * c` d");
        assert_eq!(inline("a ``b`` c"), "a `b` c");
        assert_eq!(inline("```json {} ```"), "`json {}`");
        assert_eq!(inline("it`s"), "it\\`s");
        assert_eq!(inline("`a <script> b`"), "`a` `<script> b`");
        assert_eq!(inline("`` and `x`"), "\\`\\` and `x`");
    }

    #[test]
    fn html_is_text() {
        assert_eq!(inline("<b>x</b> <!-- y"), "\\<b\\>x\\</b\\> \\<!-- y");
        assert_eq!(inline("Vec<T> -> U"), "Vec\\<T\\> -\\> U");
    }

    #[test]
    fn bare_urls_become_links_and_patterns_code() {
        assert_eq!(inline("See https://a.com/b_c."), "See <https://a.com/b_c>.");
        assert_eq!(inline("(see http://a.com)"), "(see <http://a.com>)");
        assert_eq!(inline("https://a.com/{id}/*"), "`https://a.com/{id}/`\\*");
        assert_eq!(inline("https://"), "https://");
        assert_eq!(inline("h"), "h");
    }

    #[test]
    fn links_to_the_web_are_kept_others_lose_their_target() {
        assert_eq!(inline("[a](https://b.com/c)"), "[a](https://b.com/c)");
        assert_eq!(
            inline("[x_](javascript:alert(1))"),
            "\\[x\\_\\](javascript:alert(1))"
        );
        assert_eq!(inline("[a b](/docs/c)"), "a b (`/docs/c`)");
        assert_eq!(inline("[Policy][google.iam.v1.Policy]"), "Policy");
        assert_eq!(
            inline("[https://a.com](https://a.com)"),
            "[`https://a.com`](https://a.com)"
        );
        assert_eq!(
            inline("![a](https://b.com/c.png)"),
            "\\![a](https://b.com/c.png)"
        );
        assert_eq!(inline("[a](data:text/html,x)"), "\\[a\\](data:text/html,x)");
    }

    #[test]
    fn brackets_are_no_links() {
        assert_eq!(
            inline("foo[] [bar] [a-z]([-a-z0-9]*)"),
            "foo\\[\\] \\[bar\\] \\[a-z\\](\\[-a-z0-9\\]\\*)"
        );
        assert_eq!(inline("[a]: https://b.com"), "\\[a\\]: <https://b.com>");
    }

    #[test]
    fn emphasis_is_harmless() {
        assert_eq!(
            inline("**Note:** a * b _c_ 2*3*4"),
            "**Note:** a \\* b \\_c\\_ 2\\*3\\*4"
        );
        assert_eq!(inline("** a ** ***"), "\\*\\* a \\*\\* \\*\\*\\*");
    }

    #[test]
    fn escapes_of_the_author_stay() {
        assert_eq!(inline(r"a\_b \d \"), r"a\_b \\d \\");
        assert_eq!(inline(r"\`x`"), r"\`x\`");
    }

    #[test]
    fn openings_without_end_cost_no_more_than_they_hold() {
        for c in ["[", "`", "**", "![", "(", "[a]("] {
            let text = c.repeat(100_000);
            assert!(inline(&text).len() <= text.len() * 2 + 2);
        }
    }
}
