//! Calls `streamedreplies.documents.get`.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_streamedreplies_v1::Streamedreplies;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Streamedreplies::new(&client);
    let documents = service.documents();
    let call = documents.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
