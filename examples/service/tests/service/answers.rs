//! What is answered to which request. People are invented.

use std::collections::HashMap;

use ansinh::forms::{CHILD_DECLARATION, Document, FormAt, Kind, SITUATION};
use ansinh::{At, Place, Rulebook, parse_date};
use serde_json::{Value, json};

use crate::client::{Answer, Service, head, post, workspace};

const DECLARATIONS: &str = "/api/declarations/child";
const ASSESSMENTS: &str = "/api/assessments";

/// A service and what it says of itself: every answer is held against that.
struct Described {
    service: Service,
    description: Value,
    validators: HashMap<String, jsonschema::Validator>,
}

impl Described {
    fn start() -> Self {
        let service = Service::start(&[]);
        let description = serde_json::from_str(&service.get("/openapi.json").body).unwrap();
        Self { service, description, validators: HashMap::new() }
    }

    /// The answer to a body, which is as it is described.
    fn post(&mut self, path: &str, query: &str, body: impl AsRef<[u8]>) -> Answer {
        self.described(path, "post", self.service.post(&format!("{path}{query}"), body))
    }

    fn described(&mut self, path: &str, method: &str, answer: Answer) -> Answer {
        let operation = &self.description["paths"][path][method];
        let response = resolved(&self.description, &operation["responses"][answer.status.to_string()]);
        let kind = answer.header("content-type").unwrap().split(';').next().unwrap();
        let schema = &response["content"][kind]["schema"];
        assert!(schema.is_object(), "{path} is not described to answer {} {kind}", answer.status);
        if kind != "text/plain" {
            let key = format!("{path} {}", answer.status);
            let validator =
                self.validators.entry(key).or_insert_with(|| validator(&self.description, schema));
            let body = serde_json::from_str(&answer.body).unwrap();
            let wrong: Vec<_> = validator.iter_errors(&body).map(|error| error.to_string()).collect();
            assert!(wrong.is_empty(), "{path} {}: {wrong:?}\n{}", answer.status, answer.body);
        }
        answer
    }
}

/// What a reference of a document refers to; what is none, itself.
fn resolved<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    value["$ref"].as_str().map_or(value, |target| document.pointer(&target[1..]).unwrap())
}

/// A validator of a schema that refers to the components of a document.
fn validator(document: &Value, schema: &Value) -> jsonschema::Validator {
    let whole = json!({ "allOf": [schema], "components": document["components"] });
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .build(&whole)
        .unwrap()
}

/// The cases that were worked out by hand.
fn cases() -> Vec<Value> {
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(workspace("tests/conformance/forms")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let list: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            cases.extend(list);
        }
    }
    cases
}

/// A whole declaration and the day of it.
fn whole() -> (String, Value) {
    let case = cases().into_iter().find(|case| case["name"].as_str().unwrap().starts_with("1a: every field"));
    let case = case.unwrap();
    (format!("?on={}", case["on"].as_str().unwrap()), case["data"].clone())
}

fn problem(answer: &Answer) -> Value {
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    let problem: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(problem["status"], answer.status);
    problem
}

#[test]
fn a_declaration_is_answered_with_the_bytes_of_the_crate() {
    let mut service = Described::start();
    let [mut good, mut bad] = [0, 0];
    for case in cases().iter().filter(|case| case["form"] == CHILD_DECLARATION.id()) {
        let name = &case["name"];
        let on = case["on"].as_str().unwrap();
        let place = case["place"].as_str();
        let query = place.map_or_else(|| format!("?on={on}"), |place| format!("?place={place}&on={on}"));
        let answer = service.post(DECLARATIONS, &query, case["data"].to_string());

        let document = Document::from_json(&CHILD_DECLARATION, &case["data"]);
        let report = document.validate(FormAt::submit(parse_date(on).unwrap()));
        if report.ok() {
            good += 1;
            let place: Option<Place> = place.map(|place| place.parse().unwrap());
            let expected = serde_json::to_string(&report.assess(Rulebook::builtin(), place)).unwrap();
            assert_eq!((answer.status, answer.body), (200, expected), "{name}");
        } else {
            bad += 1;
            assert_eq!(answer.status, 422, "{name}");
            assert_eq!(problem(&answer)["type"], "urn:problem-type:ansinh:issues");
            let expected = format!(r#","issues":{}}}"#, serde_json::to_string(report.issues()).unwrap());
            assert!(answer.body.ends_with(&expected), "{name}:\n{}\n{expected}", answer.body);
        }
    }
    assert!(good > 10 && bad > 100, "{good} good and {bad} bad");
}

#[test]
fn facts_are_answered_with_the_bytes_of_the_crate() {
    let mut service = Described::start();
    let facts = json!({ "birth_date": "10/2/2023", "father": "dead", "mother": "missing" });
    let at = At::new(parse_date("2025-03-10").unwrap(), "96/32248".parse().unwrap());
    let document = Document::from_json(&SITUATION, &facts);
    let situation = document.validate(FormAt::partial(at.on)).situation();
    let expected = Rulebook::builtin().assess(&situation, &at).unwrap();
    let answer = service.post(ASSESSMENTS, "?on=2025-03-10&place=96/32248", facts.to_string());
    assert_eq!((answer.status, answer.body), (200, serde_json::to_string(&expected).unwrap()));

    let answer = service.post(ASSESSMENTS, "?on=2010-03-10&place=96", "{}");
    assert_eq!(answer.status, 422);
    let at = At::new(parse_date("2010-03-10").unwrap(), "96".parse().unwrap());
    let error = Rulebook::builtin().assess(&ansinh::Situation::default(), &at).unwrap_err();
    let problem = problem(&answer);
    assert_eq!(problem["type"], "urn:problem-type:ansinh:undecidable");
    assert_eq!(problem["error"], serde_json::to_value(&error).unwrap());
    assert_eq!(problem["error"]["code"], "not_covered");

    let wrong = json!({ "father": "gone", "hiv": "perhaps" });
    let document = Document::from_json(&SITUATION, &wrong);
    let report = document.validate(FormAt::partial(parse_date("2025-03-10").unwrap()));
    let answer = service.post(ASSESSMENTS, "?on=2025-03-10&place=96", wrong.to_string());
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains(&serde_json::to_string(report.issues()).unwrap()));
}

#[test]
fn without_a_day_it_is_today_in_viet_nam() {
    let mut service = Described::start();
    let today = || (chrono::Utc::now() + chrono::TimeDelta::hours(7)).date_naive().to_string();
    let before = today();
    let answer = service.post(ASSESSMENTS, "?place=96", "{}");
    let said: Value = serde_json::from_str(&answer.body).unwrap();
    assert!(said["on"] == before.as_str() || said["on"] == today().as_str(), "{said}");
}

#[test]
fn a_query_that_cannot_be_read_is_told() {
    let mut service = Described::start();
    for (query, parameter) in [
        ("?on=2025-02-30", json!("on")),
        ("?on=", json!("on")),
        ("?on=10/3/2025", json!("on")),
        ("?place=camau", json!("place")),
        ("?place=96/1", json!("place")),
        ("?on=2025-03-10&on=2025-03-11", Value::Null),
        ("?day=2025-03-10", Value::Null),
    ] {
        for path in [DECLARATIONS, ASSESSMENTS] {
            let answer = service.post(path, query, "{}");
            assert_eq!(answer.status, 400, "{query}");
            let problem = problem(&answer);
            assert_eq!(problem["type"], "urn:problem-type:ansinh:query");
            assert_eq!(problem.get("parameter").unwrap_or(&Value::Null), &parameter, "{query}");
        }
    }
    assert_eq!(problem(&service.post(ASSESSMENTS, "", "{}"))["parameter"], "place");
}

#[test]
fn hostile_bodies_are_problems_that_repeat_nothing_of_them() {
    let mut service = Described::start();
    let long = |length| format!(r#"{{"name":"KIN{}"}}"#, "x".repeat(length));
    let keys: String = (0..5_000).map(|key| format!(r#""KIN{key}":1,"#)).collect();
    let bodies: Vec<(u16, Vec<u8>)> = vec![
        (400, b"".to_vec()),
        (400, b" \n".to_vec()),
        (400, b"KIN".to_vec()),
        (400, br#"{"name":"KIN""#.to_vec()),
        (400, br#"{"name":"KIN",}"#.to_vec()),
        (400, br#"{"name":"KIN"}{}"#.to_vec()),
        (400, br#"{"name":"KIN","name":"KIN2"}"#.to_vec()),
        (400, br#"{"mother":{"name":"KIN","name":"KIN2"}}"#.to_vec()),
        (400, b"{\"name\":\"KIN\xff\xfe\"}".to_vec()),
        (400, b"\xff\xfe{\0}\0".to_vec()),
        (400, b"\xef\xbb\xbf{}".to_vec()),
        (400, br#"{"name":"KIN\ud800"}"#.to_vec()),
        (400, br#"{"name":"\udc00\ud800KIN"}"#.to_vec()),
        (400, br#"{"benefits":[{"amount":1e999}]}"#.to_vec()),
        (400, format!(r#"{{"name":{}{}}}"#, "[".repeat(17), "]".repeat(17)).into()),
        (400, "[".repeat(60_000).into()),
        (400, r#"{"a":"#.repeat(10_000).into()),
        (413, long(64 * 1024).into()),
        (413, long(1 << 20).into()),
        (413, long(3 << 20).into()),
        (422, b"[]".to_vec()),
        (422, b"\"KIN\"".to_vec()),
        (422, b"12345678901234567890123".to_vec()),
        (422, br#"{"name":5,"birth_date":[],"residence":"KIN","benefits":{"a":1},"sex":null}"#.to_vec()),
        (422, br#"{"mother":{"birth_year":123456789012345678901234567890}}"#.to_vec()),
        (422, br#"{"benefits":[{"amount":-1e300},7,null,[[[]]],{"kind":{}}]}"#.to_vec()),
        (422, format!(r#"{{"benefits":[{}1]}}"#, "{},".repeat(15_000)).into()),
        (422, long(60_000).into()),
        (422, br#"{"name":"\u0000\u001f\u202eKIN"}"#.to_vec()),
    ];
    for (status, body) in &bodies {
        let start = String::from_utf8_lossy(&body[..body.len().min(60)]).into_owned();
        for (path, query) in [(DECLARATIONS, "?on=2026-11-22"), (ASSESSMENTS, "?on=2026-11-22&place=96")] {
            let answer = service.post(path, query, body);
            assert_eq!(answer.status, *status, "{path}: {start}: {}", answer.body);
            let problem = problem(&answer);
            assert!(!answer.body.contains("KIN"), "{path}: {start}: {}", answer.body);
            if *status == 400 {
                assert!(problem["line"].as_u64().unwrap() >= 1 && problem["column"].is_u64(), "{problem}");
            }
        }
    }
    // The names of unknown keys are places of issues: the same as on the page, and no more of them.
    let many = service.post(DECLARATIONS, "?on=2026-11-22", format!(r#"{{{keys}"z":1}}"#));
    assert_eq!((many.status, many.body.matches("field.unknown").count()), (422, 50));
    let place = r#"{"a": [1,\n  2"#.replace("\\n", "\n");
    let place = problem(&service.post(DECLARATIONS, "", place));
    assert_eq!((&place["line"], &place["column"]), (&json!(2), &json!(3)));
    assert_eq!(service.post(DECLARATIONS, &whole().0, whole().1.to_string()).status, 200);
}

#[test]
fn a_body_must_say_that_it_is_json() {
    let mut service = Described::start();
    let (query, body) = whole();
    let body = body.to_string();
    let length = body.len().to_string();
    for (kind, status) in [
        (None, 415),
        (Some("text/plain"), 415),
        (Some("application/jsonp"), 415),
        (Some("application/x-www-form-urlencoded"), 415),
        (Some("application/json"), 200),
        (Some("Application/JSON ; charset=utf-8"), 200),
    ] {
        let mut headers = vec![("Content-Length", length.as_str())];
        headers.extend(kind.map(|kind| ("Content-Type", kind)));
        let head = head("POST", &format!("{DECLARATIONS}{query}"), &headers);
        let answer = service.service.send(&[&head, body.as_bytes()].concat());
        let answer = service.described(DECLARATIONS, "post", answer);
        assert_eq!(answer.status, status, "{kind:?}");
    }
    // Large, and answered all the same.
    let large = "x".repeat(2 << 20);
    let length = large.len().to_string();
    let head = head("POST", DECLARATIONS, &[("Content-Length", &length), ("Content-Type", "text/plain")]);
    assert_eq!(service.service.send(&[&head, large.as_bytes()].concat()).status, 415);
}

#[test]
fn a_body_may_come_in_chunks_within_the_same_limit() {
    let service = Service::start(&[]);
    let (query, body) = whole();
    let chunked = |path: &str, chunks: &[String]| {
        let headers = [("Content-Type", "application/json"), ("Transfer-Encoding", "chunked")];
        let mut request = head("POST", path, &headers);
        for chunk in chunks {
            request.extend(format!("{:x}\r\n{chunk}\r\n", chunk.len()).as_bytes());
        }
        request.extend(b"0\r\n\r\n");
        service.send(&request)
    };
    let whole = body.to_string();
    let (one, other) = whole.split_at(whole.find("residence").unwrap());
    assert_eq!(chunked(&format!("{DECLARATIONS}{query}"), &[one.into(), other.into()]).status, 200);
    assert_eq!(chunked(DECLARATIONS, &vec![" ".repeat(1000); 60]).status, 400);
    assert_eq!(chunked(DECLARATIONS, &vec![" ".repeat(1000); 100]).status, 413);
    // More than is read of a body: the service hangs up, at the latest once that is read.
    assert_eq!(chunked(DECLARATIONS, &vec![" ".repeat(100_000); 100]).status, 413);
}

#[test]
fn other_addresses_and_methods_are_problems_too() {
    let service = Service::start(&[format!("/tests/={}", workspace("tests/browser").display())]);
    for path in ["/", "/api", "/api/declarations", "/api/declarations/adult", "/tests/none.html", "/tests"] {
        let answer = service.get(path);
        assert_eq!((answer.status, &problem(&answer)["type"]), (404, &json!("about:blank")), "{path}");
        assert_eq!(service.post(path, "{}").status, 404, "{path}");
    }
    for (method, path, allow) in [
        ("GET", DECLARATIONS, "POST"),
        ("PUT", ASSESSMENTS, "POST"),
        ("DELETE", "/openapi.json", "GET,HEAD"),
        ("POST", "/healthz", "GET,HEAD"),
        ("POST", "/tests/blank.html", "GET,HEAD"),
    ] {
        let answer = service.send(&head(method, path, &[]));
        assert_eq!((answer.status, answer.header("allow")), (405, Some(allow)), "{method} {path}");
        assert_eq!(problem(&answer)["title"], "Method Not Allowed");
    }
    assert_eq!(service.get("/healthz").body, "ok\n");
}

#[test]
fn files_are_served_by_plain_names_with_the_policy() {
    let folder = std::env::temp_dir().join(format!("ansinh-service-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("inner/.git")).unwrap();
    for (path, contents) in [
        ("index.html", "<!doctype html>"),
        ("a.js", "export {}"),
        (".env", "KIN"),
        ("inner/index.html", "inner"),
        ("inner/.git/config", "KIN"),
    ] {
        std::fs::write(folder.join(path), contents).unwrap();
    }
    let service = Service::start(&[
        format!("/={}", folder.display()),
        format!("/ansinh/={}", workspace("tests/browser").display()),
    ]);
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/index.html?v=1", "text/html; charset=utf-8"),
        ("/a.js", "text/javascript; charset=utf-8"),
        ("/inner/", "text/html; charset=utf-8"),
        ("/ansinh/harness.mjs", "text/javascript; charset=utf-8"),
        ("/openapi.json", "application/json"),
        ("/none", "application/problem+json"),
    ] {
        let answer = service.get(path);
        assert_eq!(answer.header("content-type"), Some(kind), "{path}");
        assert_eq!(
            answer.header("content-security-policy"),
            Some(
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                 connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            ),
            "{path}"
        );
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{path}");
    }
    let only_head = service.send(&head("HEAD", "/a.js", &[]));
    assert_eq!((only_head.status, only_head.header("content-length")), (200, Some("9")));
    assert_eq!(only_head.body, "");
    for path in [
        "/.env",
        "/%2eenv",
        "/inner/.git/config",
        "/inner",
        "/../ansinh-service/.env",
        "/ansinh/../.env",
        "/ansinh/..%2f.env",
        "/ansinh/..\\.env",
        "/ansinh//harness.mjs",
        "/ansinh/../../../etc/passwd",
        "//etc/passwd",
        "/a.js%00.html",
    ] {
        let answer = service.get(path);
        assert!(answer.status >= 400 && !answer.body.contains("KIN"), "{path}: {answer:?}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn answers_about_people_are_not_kept_anywhere() {
    let service = Service::start(&[]);
    let (query, body) = whole();
    for answer in [
        service.post(&format!("{DECLARATIONS}{query}"), body.to_string()),
        service.post(DECLARATIONS, "{}"),
        service.post(&format!("{ASSESSMENTS}?place=96"), "{}"),
    ] {
        assert_eq!(answer.header("cache-control"), Some("no-store"));
    }
}

#[test]
fn the_description_is_sound() {
    let mut service = Described::start();
    let document = service.description.clone();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1."));
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        jsonschema::draft202012::meta::validate(schema).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let mut references = 0;
    let mut rest = vec![&document];
    while let Some(value) = rest.pop() {
        if let Some(target) = value["$ref"].as_str() {
            assert!(document.pointer(&target[1..]).is_some(), "{target}");
            references += 1;
        }
        if let Some(text) = value["description"].as_str() {
            assert!(!text.contains("```"), "{text}");
        }
        match value {
            Value::Object(map) => rest.extend(map.values()),
            Value::Array(list) => rest.extend(list),
            _ => {}
        }
    }
    assert!(references > 20);
    for path in ["/openapi.json", "/healthz"] {
        let answer = service.service.get(path);
        assert_eq!(service.described(path, "get", answer).status, 200);
    }

    // What is accepted in its canonical form is what the description asks for.
    let body =
        |path: &str| &document["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"];
    let declaration = validator(&document, body(DECLARATIONS));
    let mut accepted = 0;
    for case in cases().iter().filter(|case| case["form"] == CHILD_DECLARATION.id()) {
        let given = Document::from_json(&CHILD_DECLARATION, &case["data"]);
        let report = given.validate(FormAt::submit(parse_date(case["on"].as_str().unwrap()).unwrap()));
        if report.ok() {
            accepted += 1;
            assert!(declaration.is_valid(&serde_json::to_value(report.value()).unwrap()), "{}", case["name"]);
        }
    }
    assert!(accepted > 10);
    assert!(!declaration.is_valid(&json!({ "name": "Nguyễn Văn Mẫu" })));
    let situation = validator(&document, body(ASSESSMENTS));
    assert!(situation.is_valid(&json!({ "birth_date": "2023-02-10", "father": "dead", "children": [] })));
    assert!(!situation.is_valid(&json!({ "father": "gone" })));
}

/// A document with something in every field, and in one that the form does not have.
fn planted(form: &ansinh::forms::Form, secret: &str) -> Value {
    let mut document = json!({ "Kín-Đáo": secret });
    for (at, field) in form.fields().iter().enumerate() {
        let value = format!("{secret}-{at}");
        let value = match field.kind {
            Kind::List { columns, .. } => {
                let row: serde_json::Map<_, _> =
                    columns.iter().map(|column| (column.path.to_owned(), json!(value))).collect();
                json!([row])
            }
            _ => json!(value),
        };
        let mut object = &mut document;
        for segment in field.path.split('.') {
            object = &mut object[segment];
        }
        *object = value;
    }
    document
}

#[test]
fn the_log_has_nothing_that_a_person_gave() {
    let service = Service::start(&[format!("/tests/={}", workspace("tests/browser").display())]);
    // In every field something that is found again.
    let secret = "Kín-Đáo";
    let declaration = planted(&CHILD_DECLARATION, secret);
    let facts = planted(&SITUATION, secret);
    let personal = [
        post(DECLARATIONS, declaration.to_string().as_bytes()),
        post(&format!("{ASSESSMENTS}?on=2026-11-22&place=96"), facts.to_string().as_bytes()),
        post(&format!("{DECLARATIONS}?on={}", "2011-11-11"), whole().1.to_string().as_bytes()),
        post(&format!("{DECLARATIONS}{}", whole().0), whole().1.to_string().as_bytes()),
        post(&format!("{DECLARATIONS}?on=Kin-Dao"), b"{}"),
        post(&format!("{DECLARATIONS}?Kin-Dao=1"), b"{}"),
        post(&format!("{ASSESSMENTS}?on=2011-11-11&place=96/32248"), br#"{"birth_date":"2011-11-11"}"#),
        post(&format!("{ASSESSMENTS}?place=96"), br#"{"father":"Kin-Dao","Kin-Dao":1}"#),
        post(DECLARATIONS, b"{\"Kin-Dao"),
        post("/Kin-Dao", b"Kin-Dao"),
        head("GET", "/tests/blank.html?Kin-Dao", &[("Cookie", "Kin-Dao"), ("User-Agent", "Kin-Dao")]),
        head("Kin-Dao", "/healthz", &[("X-Forwarded-For", "203.0.113.9"), ("Referer", "/Kin-Dao")]),
        head("GET", "/healthz#Kin-Dao", &[("Kin-Dao", "1"), ("Content-Type", "Kin-Dao")]),
        head("GET", "http://Kin-Dao/healthz", &[]),
    ];
    for request in &personal {
        let answer = service.send(request);
        assert!(answer.status < 500);
    }
    // Nonsense that is no request at all.
    service.send(b"Kin-Dao\r\n\r\n");
    let log = service.log();
    let mut secrets = vec!["Kín", "Đáo", "Kin", "Dao", "203.0.113", "127.0.0.1", "localhost", "96/"];
    secrets.extend(["2011-11-11", "Nguyễn", "Mẫu", "blank", "Cookie", "?"]);
    for secret in secrets {
        assert!(!log.contains(secret), "`{secret}` is in the log:\n{log}");
    }
    // And it is a log.
    assert!(log.lines().count() >= personal.len(), "{log}");
    for part in [
        r#"method="POST" route="/api/declarations/child" status=422"#,
        r#"method="GET" route="files" status=200"#,
        r#"method="other" route="/healthz" status=405"#,
        "date.invalid:4",
        "not_covered:1",
    ] {
        assert!(log.contains(part), "`{part}` is not in the log:\n{log}");
    }
}
