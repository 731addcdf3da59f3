//! Calls `scalars.values.get`.

use gapi_runtime::{AccessToken, Client};
use gapi_scalars_v1::Scalars;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Scalars::new(&client);

    let reply = service.values().get().send().await?;
    println!("{reply:#?}");
    Ok(())
}
