//! Pages and items as streams.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::task::JoinSet;

use super::pager::Pager;
use crate::call::Call;
use crate::error::Error;
use crate::output::Output;
use crate::reply::Reply;
use crate::value::v1::Fields;

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

impl<P: Output + Fields> Pages<P> {
    pub(crate) fn new(call: Call) -> Self {
        Self {
            pager: Pager::new(call),
            fetching: Fetching::Nothing,
            late: None,
            prefetch: false,
        }
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

impl<P: Output + Fields + Send + 'static> Pages<P> {
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

impl<P: Output + Fields + Send + Unpin + 'static> Stream for Pages<P> {
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
    take: fn(P) -> Option<C>,
    page: Option<C::IntoIter>,
    /// The token of the page that the items come from.
    token: Option<String>,
    left: Option<usize>,
}

impl<P: Output + Fields, C: IntoIterator> Items<P, C> {
    pub(crate) fn new(call: Call, take: fn(P) -> Option<C>) -> Self {
        Self {
            pages: Pages::new(call),
            take,
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

    /// The token of the page that the last item came from, to begin with that page again later: give it to the call's
    /// own setter (`page_token`). `None` within the first page.
    pub fn page_token(&self) -> Option<&str> {
        self.token.as_deref()
    }
}

impl<P: Output + Fields + Send + 'static, C: IntoIterator> Items<P, C> {
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
                    self.page = (self.take)(page).map(IntoIterator::into_iter);
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
    P: Output + Fields + Send + Unpin + 'static,
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
