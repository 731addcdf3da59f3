//! Calls `streamedreplies.documents.get`.

use gapi_runtime::{AccessToken, Client};
use gapi_streamedreplies_v1::Streamedreplies;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Streamedreplies::new(&client);

    let reply = service.documents().get().send().await?;
    println!("{reply:#?}");
    Ok(())
}
