//! Pages and items in code that is not async, behind the feature `blocking`.

use std::fmt;

use super::page::Page;
use super::streams::{Items, Pages};
use crate::blocking;
use crate::error::Error;

/// Pages, items, values or content as an iterator, for threads that may wait: in an async task it gives an error and ends.
pub struct Blocking<S>(Option<S>);

impl<P: Page> Pages<P> {
    /// The pages as an iterator.
    ///
    /// ```no_run
    /// # use gapi_runtime::Record;
    /// # fn example<P: Record + gapi_runtime::Output + Send + 'static>(pages: gapi_runtime::Pages<P>) -> Result<(), gapi_runtime::Error> {
    /// for page in pages.blocking() {
    ///     println!("{:?}", page?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl<P: Page, C: IntoIterator> Items<P, C> {
    /// The items as an iterator.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl<P: Page + Send + 'static> Iterator for Blocking<Pages<P>> {
    type Item = Result<P, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut pages = self.0.take()?;
        let method = pages.pager.method();
        self.keep(blocking::wait(method, async move {
            let page = pages.next().await;
            (pages, page)
        }))
    }
}

impl<P, C> Iterator for Blocking<Items<P, C>>
where
    P: Page + Send + 'static,
    C: IntoIterator<Item: Send, IntoIter: Send> + 'static,
{
    type Item = Result<C::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut items = self.0.take()?;
        // Only a page that has to be fetched is worth a way into the background.
        if let Some(item) = items.at_hand() {
            self.0 = Some(items);
            return Some(Ok(item));
        }
        let method = items.pages.pager.method();
        self.keep(blocking::wait(method, async move {
            let item = items.next().await;
            (items, item)
        }))
    }
}

/// What the background gives back: the rest, and what came next.
pub(crate) type Went<S, T> = Result<(S, Option<Result<T, Error>>), Error>;

impl<S> Blocking<S> {
    pub(crate) fn new(source: S) -> Self {
        Self(Some(source))
    }

    /// What there is to ask, if anything is left; [`keep`](Self::keep) puts it back.
    pub(crate) fn take(&mut self) -> Option<S> {
        self.0.take()
    }

    /// Keeps the rest for the next time.
    pub(crate) fn keep<T>(&mut self, went: Went<S, T>) -> Option<Result<T, Error>> {
        match went {
            Ok((rest, next)) => {
                self.0 = Some(rest);
                next
            }
            Err(error) => Some(Err(error)),
        }
    }
}

impl<S> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Blocking")
    }
}
