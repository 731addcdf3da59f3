//! From one page to the next.

use crate::call::Call;
use crate::descriptor::{Method, Paging};
use crate::error::{Error, Kind};

use super::mask;
use super::page::Page;

/// A list on its way: the call, and where it goes on.
#[derive(Clone, Debug)]
pub(super) struct Pager {
    call: Call,
    paging: &'static Paging,
    /// What the next request continues with; nothing for the first, which is as the caller made it.
    token: Option<String>,
    /// A token of some time ago, to notice when it comes again.
    seen: Option<String>,
    /// Pages until that is replaced, twice as many each time: by this any circle is found (Brent, 1980), and no more
    /// than one token has to be kept.
    look_back: (u64, u64),
    done: bool,
}

impl Pager {
    pub(super) fn new(mut call: Call) -> Self {
        let paging = call.method.paging.as_ref().unwrap_or(&Paging::DEFAULT);
        call.mask(|mask, wrapped| {
            let next = paging.next_token;
            if wrapped {
                mask::with(mask, &format!("data/{next}"))
            } else {
                mask::with(mask, next)
            }
        });
        Self {
            call,
            paging,
            token: None,
            seen: None,
            look_back: (1, 1),
            done: false,
        }
    }

    /// The call of the next page; none when there is no more.
    pub(super) fn next(&mut self) -> Option<Result<Call, Error>> {
        if self.done {
            return None;
        }
        let mut call = self.call.clone();
        let placed = match &self.token {
            None => Ok(()),
            Some(token) if self.paging.token_in_body => call.set_in_body(self.paging.token, token),
            Some(token) => {
                call.set(self.paging.token, token.clone());
                Ok(())
            }
        };
        self.done = placed.is_err();
        Some(placed.map(|()| call))
    }

    /// Notes where the list goes on after a page.
    ///
    /// # Errors
    ///
    /// The server goes round in circles. The page is good nevertheless.
    pub(super) fn turn(&mut self, page: &impl Page) -> Result<(), Error> {
        let next = page.text(self.paging.next_token);
        self.turn_to(next.filter(|token| !token.is_empty()))
    }

    fn turn_to(&mut self, next: Option<String>) -> Result<(), Error> {
        let Some(next) = next else {
            self.end();
            return Ok(());
        };
        if self.token.as_ref() == Some(&next) || self.seen.as_ref() == Some(&next) {
            self.end();
            return Err(Error::new(Kind::PageLoop).of(self.call.method));
        }
        self.look_back.0 -= 1;
        if self.look_back.0 == 0 {
            self.look_back = (self.look_back.1 * 2, self.look_back.1 * 2);
            self.seen = Some(next.clone());
        }
        self.token = Some(next);
        Ok(())
    }

    /// Asks for these fields only.
    pub(super) fn ask_for(&mut self, mask: &str) {
        self.call.ask_for(mask);
    }

    /// The property of a page that says where to go on.
    pub(super) fn next_token(&self) -> &'static str {
        self.paging.next_token
    }

    /// Whether a page was asked for.
    pub(super) fn is_begun(&self) -> bool {
        self.token.is_some() || self.done
    }

    /// The method whose pages these are.
    pub(super) fn method(&self) -> &'static Method {
        self.call.method
    }

    /// There are no more pages.
    pub(super) fn end(&mut self) {
        self.done = true;
    }

    /// What the next request continues with.
    pub(super) fn token(&self) -> Option<&str> {
        self.token.as_deref().filter(|_| !self.done)
    }
}
