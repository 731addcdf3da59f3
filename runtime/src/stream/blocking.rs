//! Values in code that is not async, behind the feature `blocking`.

use super::series::Series;
use crate::blocking;
use crate::error::Error;
use crate::output::Output;
use crate::pages::Blocking;

impl<T: Output> Series<T> {
    /// The values as an iterator, for threads that may wait: in an async task it gives an error and ends.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl<T: Output + Send + 'static> Iterator for Blocking<Series<T>> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut series = self.take()?;
        let method = series.method();
        self.keep(blocking::wait(method, async move {
            let value = series.next().await;
            (series, value)
        }))
    }
}
