//! Pages and items as streams.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::task::JoinSet;

use super::page::Page;
use super::pager::Pager;
use super::partial::BEGUN;
use crate::call::Call;
use crate::error::Error;
use crate::reply::Reply;

/// The pages of a list, one after the other, as the call's `pages` returns them: a [`Stream`], and without any other
/// crate a loop around [`next`](Self::next).
///
/// Each page is a call of its own: time limits and retries are those of one page. After an error there is nothing more;
/// [`token`](Self::token) has what to go on with.
#[must_use = "pages are fetched when they are asked for"]
pub struct Pages<P> {
    pub(super) pager: Pager,
    fetching: Fetching<P>,
    /// What there is to say after the page that was the last.
    late: Option<Error>,
    prefetch: bool,
}

/// The page that is on its way.
enum Fetching<P> {
    Nothing,
    Asked(Reply<P>),
    /// By a task, of which there is one; dropping the set ends it.
    Ahead(JoinSet<Result<P, Error>>),
}

impl<P: Page> Pages<P> {
    pub(crate) fn new(call: Call) -> Self {
        Self {
            pager: Pager::new(call),
            fetching: Fetching::Nothing,
            late: None,
            prefetch: false,
        }
    }

    /// The same list as pages of another type, which are asked for with a mask.
    pub(super) fn asking<Q: Page>(mut self, mask: &str) -> Pages<Q> {
        self.pager.ask_for(mask);
        let begun = self.is_begun();
        let pages = Pages {
            pager: self.pager,
            fetching: Fetching::Nothing,
            late: self.late,
            prefetch: self.prefetch,
        };
        if begun { pages.refused(BEGUN) } else { pages }
    }

    /// Pages that cannot be asked for.
    pub(super) fn refused(mut self, reason: impl Into<String>) -> Self {
        self.pager.end();
        let error = Error::invalid_request(Some("fields"), reason).of(self.pager.method());
        self.late = Some(error);
        self
    }

    /// There are no more pages; one that is on its way is given up.
    fn end(&mut self) {
        self.pager.end();
        self.fetching = Fetching::Nothing;
        self.late = None;
    }

    /// Whether a page was asked for.
    pub(super) fn is_begun(&self) -> bool {
        self.pager.is_begun() || !matches!(self.fetching, Fetching::Nothing)
    }

    /// Fetches a page while the one before it is being worked on: at most one more than is asked for. Default: no.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// The token of the page that comes next, to go on with later: give it to the call's own setter (`page_token`).
    /// `None` before the first page, and when there are no more.
    pub fn token(&self) -> Option<&str> {
        self.pager.token()
    }
}

impl<P: Page + Send + 'static> Pages<P> {
    /// The next page; `None` after the last, and after an error.
    pub async fn next(&mut self) -> Option<Result<P, Error>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P, Error>>> {
        loop {
            let result = match &mut self.fetching {
                Fetching::Nothing => {
                    if let Some(error) = self.late.take() {
                        return Poll::Ready(Some(Err(error)));
                    }
                    match self.pager.next() {
                        None => return Poll::Ready(None),
                        Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                        Some(Ok(call)) => self.fetching = Fetching::Asked(call.send()),
                    }
                    continue;
                }
                Fetching::Asked(reply) => ready!(Pin::new(reply).poll(cx)),
                Fetching::Ahead(tasks) => match ready!(tasks.poll_join_next(cx)) {
                    Some(Ok(result)) => result,
                    Some(Err(failed)) => match failed.try_into_panic() {
                        Ok(panic) => std::panic::resume_unwind(panic),
                        // The runtime of the task is shutting down, and so is this.
                        Err(_) => return Poll::Pending,
                    },
                    None => return Poll::Ready(None),
                },
            };
            self.fetching = Fetching::Nothing;
            return Poll::Ready(Some(match result {
                Ok(page) => {
                    self.turn(&page);
                    Ok(page)
                }
                Err(error) => {
                    self.pager.end();
                    Err(error)
                }
            }));
        }
    }

    /// Notes what follows a page, and begins with it when pages are fetched ahead.
    fn turn(&mut self, page: &P) {
        if let Err(error) = self.pager.turn(page) {
            self.late = Some(error);
        } else if self.prefetch
            && let Some(next) = self.pager.next()
        {
            match next {
                Ok(call) => {
                    let mut tasks = JoinSet::new();
                    tasks.spawn(call.send());
                    self.fetching = Fetching::Ahead(tasks);
                }
                Err(error) => self.late = Some(error),
            }
        }
    }
}

impl<P: Page + Send + Unpin + 'static> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(cx)
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("pager", &self.pager)
            .field("prefetch", &self.prefetch)
            .finish_non_exhaustive()
    }
}

/// The items of a list, over all its pages, as the call's `items` returns them: a [`Stream`], and without any other
/// crate a loop around [`next`](Self::next). Maps give pairs of key and value.
#[must_use = "items are fetched when they are asked for"]
pub struct Items<P, C: IntoIterator> {
    pub(super) pages: Pages<P>,
    pub(super) take: Take<P, C>,
    pub(super) page: Option<C::IntoIter>,
    /// The token of the page that the items come from.
    pub(super) token: Option<String>,
    pub(super) left: Option<usize>,
}

/// How the items are taken from a page.
pub(super) enum Take<P, C> {
    /// They were decoded with it.
    Whole(fn(P) -> Option<C>),
    /// They are decoded now, from the property of that name.
    Part(&'static str, fn(P, &str) -> Result<Option<C>, Error>),
}

impl<P: Page, C: IntoIterator> Items<P, C> {
    pub(crate) fn new(call: Call, take: fn(P) -> Option<C>) -> Self {
        Self {
            pages: Pages::new(call),
            take: Take::Whole(take),
            page: None,
            token: None,
            left: None,
        }
    }

    /// Fetches a page while the items of the one before it are being worked on. Default: no.
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// Ends after so many items, and asks for no page beyond them. Default: no limit.
    pub fn limit(mut self, items: usize) -> Self {
        self.left = Some(items);
        self
    }

    /// Whether an item was asked for.
    pub(super) fn is_begun(&self) -> bool {
        self.page.is_some() || self.pages.is_begun()
    }

    /// The token of the page that the last item came from, to begin with that page again later: give it to the call's
    /// own setter (`page_token`). `None` within the first page.
    pub fn page_token(&self) -> Option<&str> {
        self.token.as_deref()
    }
}

impl<P: Page + Send + 'static, C: IntoIterator> Items<P, C> {
    /// The next item; `None` after the last, and after an error.
    pub async fn next(&mut self) -> Option<Result<C::Item, Error>> {
        std::future::poll_fn(|cx| self.poll_item(cx)).await
    }

    /// All items that are left, in memory; or the first error.
    pub async fn collect(mut self) -> Result<Vec<C::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    /// The next item of the page that is there.
    pub(super) fn at_hand(&mut self) -> Option<C::Item> {
        if self.left == Some(0) {
            return None;
        }
        let item = self.page.as_mut()?.next()?;
        if let Some(left) = &mut self.left {
            *left -= 1;
        }
        Some(item)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<C::Item, Error>>> {
        loop {
            if let Some(item) = self.at_hand() {
                return Poll::Ready(Some(Ok(item)));
            }
            if self.left == Some(0) {
                return Poll::Ready(None);
            }
            let token = self.pages.token().map(str::to_owned);
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(page)) => {
                    let items = match &self.take {
                        Take::Whole(take) => take(page),
                        Take::Part(property, take) => match take(page, property) {
                            Ok(items) => items,
                            Err(error) => {
                                self.pages.end();
                                return Poll::Ready(Some(Err(error)));
                            }
                        },
                    };
                    self.page = items.map(IntoIterator::into_iter);
                    self.token = token;
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P, C> Stream for Items<P, C>
where
    P: Page + Send + Unpin + 'static,
    C: IntoIterator<IntoIter: Unpin>,
{
    type Item = Result<C::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(cx)
    }
}

impl<P, C: IntoIterator> fmt::Debug for Items<P, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}
