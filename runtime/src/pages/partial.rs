//! Lists of which only a part is asked for.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::value::RawValue;

use super::page::Page;
use super::streams::{Items, Pages, Take};
use crate::error::Error;
use crate::output::{Output, Response};
use crate::value::v1::{Part, Piece, Token};
use crate::value::{Partial, Record, Wire, json};

impl<P: Page + Record> Pages<P> {
    /// The pages as partial structs, which ask for no more than they hold: a field mask that was set before is replaced.
    /// See [`partial!`](crate::partial). For the items alone, [`Items::partial`] needs no struct of the page.
    ///
    /// The struct needs a field for the token of the next page, which is `next_page_token: Option<String>` in most APIs.
    /// Without it the first page would be the last, so the pages are an error then; as they are when they were begun
    /// already. Nothing is sent in these cases.
    pub fn partial<T: Partial + Part<P> + Page>(self) -> Pages<T> {
        let (outline, token) = (T::outline(), self.pager.next_token());
        let pages = self.asking(T::fields());
        if outline.shape.position(token).is_some() {
            return pages;
        }
        pages.refused(format!(
            "`{}` has no field for `{token}`, without which there is no page after the first",
            outline.shape.name
        ))
    }
}

/// A list whose items can be read as `T`.
pub trait ListOf<T>: IntoIterator {
    /// The list of these.
    type Parts: IntoIterator + Wire + Piece;
}

impl<W, T: Part<W>> ListOf<T> for Vec<W> {
    type Parts = Vec<T>;
}

impl<W, T: Part<W>> ListOf<T> for BTreeMap<String, W> {
    type Parts = BTreeMap<String, T>;
}

impl<P: Page + Record, C: IntoIterator> Items<P, C> {
    /// The items as partial structs, which ask for no more than they hold, and for the token of the next page: a field
    /// mask that was set before is replaced. See [`partial!`](crate::partial).
    ///
    /// Items that were begun already end with an error, and nothing is sent.
    ///
    /// ```no_run
    /// # use gapi_runtime::v1::{Call, record};
    /// # record! { /** A file. */ pub struct File = "File" { /** Id. */ pub id: Option<String> = "id", } }
    /// # record! { /** Files. */ pub struct FileList = "FileList" { /** Files. */ pub files: Option<Vec<File>> = "files", } }
    /// # async fn example(items: gapi_runtime::Items<FileList, Vec<File>>) -> Result<(), gapi_runtime::Error> {
    /// gapi_runtime::partial! {
    ///     struct Row of File {
    ///         id: String,
    ///     }
    /// }
    ///
    /// let mut rows = items.partial::<Row>(); // fields=nextPageToken,files(id)
    /// while let Some(row) = rows.next().await.transpose()? {
    ///     println!("{}", row.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn partial<T: Partial>(self) -> Items<PartialPage, C::Parts>
    where
        C: ListOf<T>,
    {
        let property = match self.take {
            Take::Whole(take) => property_of(take).unwrap_or_default(),
            Take::Part(property, _) => property,
        };
        let begun = self.is_begun();
        let token = self.pages.pager.next_token();
        let mask = format!("{token},{}", C::Parts::below().of(property));
        let mut pages = self.pages.asking(&mask);
        if begun {
            pages = pages.refused(BEGUN);
        }
        Items {
            pages,
            take: Take::Part(property, PartialPage::take),
            page: None,
            token: None,
            left: self.left,
        }
    }
}

/// Why a list cannot become one of partial structs.
pub(super) const BEGUN: &str = "the list is to be read in part, but was begun already";

/// Which property of a page `take` takes: the one that has to be there for it to take anything.
fn property_of<P: Record, C>(take: fn(P) -> Option<C>) -> Option<&'static str> {
    let mut names: &[&str] = &[];
    P::default().visit(&mut |shape, _, _| names = shape.fields);
    let mut indices = 0..names.len();
    let index = indices.find(|index| {
        let mut page = P::default();
        page.visit_mut(&mut |_, fields, _| {
            // Whether it is a list or not, there is a value afterwards.
            let _fits = fields[*index].put(Token::List).is_ok();
        });
        take(page).is_some()
    })?;
    names.get(index).copied()
}

/// A page of [`Items`] that are partial structs.
pub struct PartialPage {
    response: Response,
    properties: BTreeMap<String, Box<RawValue>>,
}

impl PartialPage {
    /// The items, which are the property of that name.
    fn take<C: Wire>(mut self, property: &str) -> Result<Option<C>, Error> {
        let json = self.properties.remove(property);
        let Some(json) = json.filter(|json| json.get() != "null") else {
            return Ok(None);
        };
        let read = self.response.read(json.get().as_bytes());
        read.map(Some)
            .map_err(|error| self.response.undecoded(error.within(property)))
    }
}

impl Output for PartialPage {
    fn decode(response: Response) -> Result<Self, Error> {
        let properties = match response.json() {
            Ok(None) => Ok(BTreeMap::new()),
            Ok(Some(json)) => serde_json::from_slice(json).map_err(json::DecodeError::from),
            Err(error) => Err(error),
        };
        match properties {
            Ok(properties) => Ok(Self {
                response,
                properties,
            }),
            Err(error) => Err(response.undecoded(error)),
        }
    }
}

impl Page for PartialPage {
    fn text(&self, name: &str) -> Option<String> {
        serde_json::from_str(self.properties.get(name)?.get()).ok()
    }
}

impl fmt::Debug for PartialPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.properties.keys().collect();
        f.debug_tuple("PartialPage").field(&names).finish()
    }
}
