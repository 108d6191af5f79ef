"""English words for what marks lines of a page that are not the story."""

from __future__ import annotations

from newsmodel.lexicon._pages import Mark, PageWords, inside, opening, whole

# fmt: off

WHOLES = (
    *whole(
        Mark.AD,
        "ad", "ad feedback", "ad unit", "ad_1", "ad_2", "add unit", "ads", "advert", "advertise", "advertisement",
        "advertisements", "advertising", "advertorial", "adverts", "advt", "close ad", "continue reading below",
        "learn more about our ads", "loading ad", "loading advertisement", "paid advertisement", "paid content",
        "paid post", "partner content", "promoted", "remove ads", "report ad", "report this ad",
        "scroll to continue", "scroll to continue reading", "scroll to continue with content", "skip ad",
        "skip advertisement", "sponsor message", "sponsored", "sponsored by", "sponsored message", "sponsored post",
        "thanks for watching", "this is an advertisement", "why this ad", "your ad here",
    ),
    *whole(
        Mark.AD_LIST,
        "around the web", "by outbrain", "by taboola", "from around the web", "from our advertisers",
        "from our partners", "from our sponsors", "from the web", "paid partner content", "paid stories",
        "promoted by outbrain", "promoted by taboola", "promoted content", "promoted links", "promoted stories",
        "recommended by outbrain", "shopping", "special offers", "sponsored articles", "sponsored content",
        "sponsored features", "sponsored links", "sponsored stories", "sponsored videos",
        "stories from our partners", "today's deals", "top deals",
        "a message from our sponsor", "a message from our sponsors",
    ),
    *whole(
        Mark.PROMO,
        "already a member", "already a subscriber", "already have an account", "already registered",
        "become a member", "become a member today", "become a subscriber", "become a supporter",
        "breaking news alerts", "breaking news email alerts", "breaking news emails", "choose your plan",
        "continue reading for free", "create a free account", "create an account", "daily briefing",
        "daily newsletter", "donate", "donate now", "donate today", "download our app", "download the app",
        "e-newsletter", "email alerts", "email newsletter", "email newsletters", "free newsletter",
        "get full access", "get our app", "get the app", "get unlimited access", "give today", "join our newsletter",
        "mailing list", "make a donation", "morning briefing", "newsletter", "newsletter sign up",
        "newsletter signup", "newsletters", "no thanks", "our newsletter", "our newsletters", "register for free",
        "register to continue reading", "sign up for newsletters", "sign up to our newsletter",
        "start your free trial", "stay connected", "stay in the know", "stay informed", "stay up to date",
        "subscribe for full access", "subscribe for more", "subscribe to continue", "subscribe to continue reading",
        "subscribe to our newsletter", "subscribe to read", "subscriber only", "subscribers only",
        "support independent journalism", "support local journalism", "support our journalism", "support our work",
        "thank you for signing up", "thank you for subscribing", "thanks for signing up", "thanks for subscribing",
        "this article is for subscribers only", "this content is reserved for subscribers",
        "this is a subscriber exclusive", "unlock this article", "want more", "weekly newsletter",
        "you have successfully subscribed", "you're all set",
        "unsubscribe", "view this email in your browser", "view in browser",
    ),
    *whole(
        Mark.BUTTON,
        "accept", "agree", "allow", "cancel", "e-mail address", "email", "email *", "email address", "enter email",
        "enter your email", "enter your email address", "first name", "free sign up", "get started", "go", "i agree",
        "join", "join now", "last name", "learn more", "log in", "login", "name", "ok", "phone number",
        "postal code", "register", "register now", "send", "sign in", "sign me up", "sign up", "sign up for free",
        "sign up free", "sign up now", "signup", "start now", "submit", "subscribe",
        "subscribe for free", "subscribe now", "subscribe today", "try it free", "yes", "yes please", "your email",
        "your email address", "your name", "zip code",
    ),
    *whole(
        Mark.LINK_LIST,
        "also in the news", "also on this site", "also read", "also see", "breaking news", "dig deeper",
        "discover more", "don't miss", "don't miss this", "don’t miss", "don’t miss this", "editor's choice",
        "editor's pick", "editor's picks", "editors' choice", "editors' picks", "editors’ choice", "editors’ picks",
        "editor’s choice", "editor’s pick", "editor’s picks", "elsewhere", "elsewhere on the web", "explore",
        "explore more", "for you", "from our network", "from the archives", "further reading", "go deeper",
        "happening now", "hot right now", "hot topics", "icymi", "in case you missed it", "in other news",
        "in the news", "in this section", "just in", "just watched", "keep reading", "latest", "live streams",
        "live updates", "more", "more about this", "more like this", "more on this", "more on this story",
        "more on this topic", "more to explore", "more to read", "more to the story", "most commented",
        "most popular", "most read", "most shared", "most viewed", "must read", "must see", "must watch",
        "must-read", "must-watch", "next up", "on now", "on the web", "other stories", "our readers read next",
        "people also read", "people are reading", "picked for you", "popular", "popular now", "previous",
        "read also", "read more", "read next", "readers also liked", "recently published", "recommended",
        "recommended for you", "related", "see also", "see more", "selected for you", "spotlight", "stories for you",
        "stories you may like", "suggested for you", "suggested reading", "the latest", "top video", "top videos",
        "trending", "trending now", "trending today", "up next", "we recommend", "what others are reading",
        "what to read next", "what to watch", "what we're reading", "what's next", "what's trending",
        "you may also like", "you may be interested in", "you may have missed", "you may like",
        "you might also enjoy", "you might also like", "you might be interested in", "you might like",
        "top picks", "top picks for you", "what we are reading",
    ),
    *whole(
        Mark.SHARE,
        "add a comment", "add to favorites", "add to google", "add to reading list", "bluesky", "bookmark",
        "clipboard", "comment", "copied", "copy", "copy link", "copy link copied", "copy to clipboard", "copy url",
        "e-mail", "email link", "email story", "email this article", "facebook", "flipboard", "follow", "follow us",
        "following", "gift", "gift article", "gift this article", "google", "instagram", "leave a comment",
        "leave comments", "like", "line", "link", "link copied", "linkedin", "listen", "listen to article",
        "listen to this article", "mail", "mastodon", "messenger", "more options", "more sharing options",
        "permalink", "pinterest", "print", "print article", "print this page", "reddit", "reprints", "republish",
        "republish this article", "reuse this content", "rss", "save", "save article", "save for later",
        "save story", "share", "share article", "share full article", "share now", "share options", "share story",
        "share this", "share this article", "share this page", "share this story", "share this video", "share to",
        "share tools", "share via", "shares", "show comments", "skype", "sms", "snapchat", "telegram", "text",
        "threads", "tiktok", "toggle share options", "tumblr", "tweet", "twitter", "viber", "view comments", "vk",
        "wechat", "weibo", "whatsapp", "x", "xing", "youtube",
    ),
    *whole(
        Mark.MENU,
        "about", "about us", "accessibility", "accessibility statement", "advertise with us", "back", "back to home",
        "back to top", "browse", "careers", "categories", "category", "close", "close menu", "contact", "contact us",
        "cookie policy", "cookie settings", "cookies", "do not sell my personal information", "faq", "feedback",
        "find us", "help", "home", "homepage", "index", "jobs", "live", "load more", "manage cookies", "menu",
        "more news", "my account", "navigation", "news", "next", "next article", "next post", "next story",
        "open menu", "our network", "our standards", "our team", "podcasts", "pre-register", "previous article",
        "previous post", "previous story", "privacy", "privacy notice", "privacy policy", "scroll down", "search",
        "search for", "sections", "see all", "show less", "show more", "site map", "sitemap", "skip links",
        "skip navigation", "skip to content", "skip to main content", "skip to navigation", "subscriptions", "terms",
        "terms & conditions", "terms and conditions", "terms of service", "terms of use", "today's paper",
        "toggle navigation", "top", "view all", "view more", "watch live", "weather", "you are here",
        "your privacy choices",
    ),
    *whole(
        Mark.TAG_LIST,
        "archive", "archives", "explore more on these topics", "explore these topics", "filed in", "filed under",
        "hashtags", "in this article", "in this story", "keywords", "mentioned in this article", "monthly archives",
        "more about", "more on these topics", "popular tags", "popular topics", "posted in", "read more about",
        "read more on these topics", "related companies", "related countries", "related keywords",
        "related organizations", "related people", "related places", "related searches", "related subjects",
        "related tags", "related topics", "subjects", "tag", "tagged", "tagged in", "tagged with", "tags", "topic",
        "topics", "topics in this article", "topics mentioned in this article", "trending topics",
    ),
    *whole(
        Mark.COMMENTS,
        "be the first to comment", "comment policy", "commenting guidelines", "comments", "comments are closed",
        "comments policy", "community guidelines", "conversation", "discussion", "have your say", "house rules",
        "join the conversation", "join the discussion", "leave a reply", "leave your comment",
        "letters to the editor", "log in to comment", "login to comment", "our commenting policy", "post a comment",
        "post comment", "reader comments", "rules for commenting", "show us what you think", "view the discussion thread", "click to comment",
        "start the conversation", "submit a comment", "submit comment", "what do you think", "write a comment",
        "your comment", "your comments",
    ),
    *whole(
        Mark.CHROME,
        "0 comments", "0 of 30 secs", "a", "a a", "aa", "arrow_back", "arrow_forward", "arrow_forward_ios",
        "article saved", "audio", "audio player", "audio track", "autoplay", "beginning of dialog window", "caption",
        "captions", "change text size", "chapters", "checking your browser", "chevron_left", "chevron_right",
        "close modal dialog", "close this dialog window", "comment *", "current time", "decrease font size",
        "descriptions", "download", "duration time", "end of dialog window", "end of list", "enlarge image",
        "enlarge this image", "exit fullscreen", "expand", "expand image", "false", "font size", "full screen",
        "fullscreen", "gallery", "hide", "hide caption", "hide message bar", "image", "increase font size",
        "just a moment", "large text", "like loading", "like this", "loaded: 0%", "loading", "loading comments",
        "loading content", "loading more", "minimize", "more videos", "mute", "name *", "need text", "no comments",
        "no comments yet", "none", "now playing", "null", "open image", "open in new window", "page not found",
        "pause", "photos", "picture-in-picture", "play", "play video", "playback rate", "playback speed",
        "please wait", "poll", "powered by", "progress: 0%", "question of the day", "quiz", "remaining time",
        "replay", "required", "reset", "resume", "saved", "scroll down for video", "seek to live", "settings",
        "share video", "show caption", "show transcript", "skip", "skip back", "skip forward", "slideshow",
        "small text", "story saved", "stream type live", "subtitles", "text size", "this is a modal window",
        "this video can not be played", "toggle caption", "toggle gallery", "transcript", "translate", "true", "tts",
        "undefined", "undo", "unmute", "unmute video", "video player", "video quality", "video unavailable",
        "view gallery", "view photos", "view results", "volume", "vote", "website", "website *",
        "you can find this story in my bookmarks", "zoom",
        "article content", "end of article", "manage preferences", "story content",
        "play article",
    ),
    *whole(
        Mark.PLAYER,
        "embed <>more videos", "featured video", "latest video", "now streaming", "related video", "related videos",
        "video", "watch", "watch now", "watch the video", "watch this", "watch video",
    ),
    *whole(
        Mark.NOTE,
        "about the author", "about the authors", "about the writer", "author", "authors", "contributors",
        "correction policy", "corrections", "did you find this article useful", "disclaimer", "editorial standards",
        "end", "ends", "get in touch", "have you spotted an error", "journalistic standards", "more to come",
        "more to follow", "notes", "opens new tab", "our journalistic standards", "references",
        "report a correction", "report a correction or typo", "report a problem", "report a typo", "report an error",
        "report an issue", "report error", "report typo", "request a correction", "see an error", "send feedback",
        "sources", "spotted an error", "submit a correction", "submit a tip", "suggest a correction", "topline",
        "trust principles", "why you can trust us", "was this article helpful", "was this helpful",
    ),
    *whole(
        Mark.BYLINE,
        "article by", "by", "posted by", "reported by", "story by", "words by", "written by",
        "article author", "author of the article",
    ),
    *whole(
        Mark.STAMP,
        "date published", "first published", "last modified", "last updated", "on", "posted", "posted on",
        "published", "published on", "updated", "updated on",
    ),
    *whole(
        Mark.SUMMARY,
        "at a glance", "by the numbers", "five things to know", "highlights", "in brief", "in short", "key facts",
        "key findings", "key points", "key takeaways", "need to know", "quick facts", "quick read",
        "story highlights", "summary", "takeaways", "the basics", "the big picture", "the essentials",
        "the highlights", "the key points", "things to know", "what we know", "what we know so far",
        "what you need to know",
    ),
    *whole(
        Mark.EMBED,
        "embedded post", "see this post on facebook", "view on instagram", "view on twitter", "view on x",
        "view this photo on instagram", "view this post on instagram", "view this post on x", "view tweet",
    ),
    *whole(
        Mark.COMPANY,
        "about the company", "cautionary statement", "forward looking statements", "forward-looking statements",
        "note to editors", "notes to editors", "safe harbor statement", "safe harbour statement",
    ),
    *whole(
        Mark.CONTACT_LIST,
        "contacts", "investor contact", "investor contacts", "investor relations", "media contact", "media contacts",
        "media enquiries", "media inquiries", "media relations", "press contact", "press contacts",
    ),
)

OPENINGS = (
    *opening(
        Mark.CHROME, 8,
        "current time", "list 1 of", "list 2 of", "list 3 of", "list 4 of", "list 5 of", "list of 2 items",
        "list of 3 items", "list of 4 items", "list of 5 items", "loaded:", "progress:", "remaining time",
        "scroll down for", "stream type", "volume 90%",
    ),
    *opening(
        Mark.AD, 2,
        "advertisement ",
    ),
    *opening(
        Mark.AD, 12,
        "ad loading", "advertisement - ", "advertisement article continues", "advertisement story continues",
        "advertisement – ", "advertisement — ", "advertisement. scroll", "advertiser content",
        "article continues after", "article continues below", "brought to you by", "content continues after",
        "content continues below", "continue reading below advertisement", "in partnership with",
        "news continues below", "paid for by", "paid partner", "partner content:", "post continues below",
        "presented by", "promoted:", "sponsored by", "sponsored content", "sponsored |", "sponsored:",
        "story continues after", "story continues below", "story resumes after", "supported by",
        "text continues after", "text continues below", "the article continues below", "the story continues below",
        "this advertisement has not loaded",
        "a message from",
        "advertisement · ",
    ),
    *opening(
        Mark.PROMO, 60,
        "a newsletter", "a subscription helps", "a welcome email", "add us as", "after newsletter", "all the news",
        "already a member", "already a subscriber", "already have an account", "already subscribed",
        "be the first to know", "become a member", "become a patron", "become a subscriber", "become a supporter",
        "buy us a coffee", "by checking", "by clicking", "by entering your", "by providing your email",
        "by registering", "by signing up", "by submitting", "by subscribing", "cancel any time", "cancel anytime",
        "catch up on", "chat with us", "check your inbox", "click here for more from", "click here to download",
        "click here to get", "click here to join", "click here to receive", "click here to sign",
        "click here to subscribe", "click to get", "connect with us", "continue reading for",
        "continue reading this", "continue reading with", "could not subscribe", "create a free",
        "create an account", "create your free", "delivered to your", "did you know with a", "don't have an account",
        "don't miss a", "don't miss out", "donate now", "donate to", "donate today", "don’t have an account",
        "don’t miss a", "don’t miss out", "download our", "enjoy unlimited", "enjoying our", "enter email",
        "enter your email", "essential reading", "find us on", "follow us for", "follow us on", "for all the latest",
        "for breaking news", "for more news", "for more stories", "for the latest news", "free trial", "get a daily",
        "get a weekly", "get all the latest", "get all the stories", "get breaking news", "get daily", "get email",
        "get exclusive", "get full access", "get more news", "get news", "get our", "get our best", "get the best",
        "get the biggest", "get the day's", "get the day’s", "get the free", "get the latest", "get the top",
        "get today's", "get today’s", "get unlimited", "get up to speed", "get your daily", "got a subscription",
        "have an account", "help keep", "help support", "i would like to be emailed", "i would like to receive",
        "in your inbox", "invalid email", "join our", "join us on", "keep up to date", "like us on", "log in or",
        "log in to", "log into", "login or", "make a contribution", "make a donation", "make us your preferred",
        "manage your newsletters", "never miss a", "newsletter sign", "newsletter |", "newsletter:",
        "newsletters may contain", "no spam", "not a member", "not a subscriber", "not ready to subscribe",
        "our best stories", "our newsletter", "please check your inbox", "please consider", "please donate",
        "please enter a valid", "please provide a valid", "please support", "privacy notice: newsletters",
        "protected by recaptcha", "questions or problems", "read our privacy", "receive breaking", "receive daily",
        "receive our", "receive the latest", "register now", "register with", "rsvp for", "rsvp to",
        "see more of our", "see our privacy", "sent straight to your", "set us as", "sign in or", "sign in to",
        "sign up for", "sign up here", "sign up now", "sign up to", "sign up with", "signup for",
        "skip past newsletter", "stay connected", "stay informed", "stay on top of", "stay tuned", "stay up to date",
        "stay up-to-date", "straight to your inbox", "subscribe for", "subscribe now", "subscribe to continue",
        "subscribe to get", "subscribe to our", "subscribe to read", "subscribe to receive", "subscribe to the",
        "subscribe today", "support free", "support great", "support independent", "support journalism",
        "support local", "support nonprofit", "support our", "support public", "support quality", "tap here to",
        "thank you for being", "thank you for reading", "thank you for signing", "thank you for subscribing",
        "thank you for your support", "thanks for reading", "thanks for signing", "thanks for subscribing",
        "the most important news", "the newsletter", "the next issue of", "the stories you need",
        "this article is for", "this article is free", "this article is only", "this article is reserved",
        "this content is for", "this content is only", "this content is reserved", "this is a premium",
        "this is premium", "this newsletter", "this post is for", "this site is protected by", "this story is for",
        "this story is only", "to access this", "terms & conditions apply", "terms and conditions apply", "to continue reading", "to keep reading", "to read more",
        "to read the full", "to unlock", "to view the full", "try it free", "try us", "unlimited access",
        "unlimited digital", "unlimited online", "unsubscribe any", "unsubscribe at", "upgrade to",
        "want the latest", "want to get", "want to receive", "want to stay", "watch us on",
        "we have more newsletters", "we respect your privacy", "we use your sign-up", "we will not share",
        "we won't share", "we won’t share", "we'll send you", "we’ll send you", "what you need to know each",
        "when you subscribe", "you are now subscribed", "you can manage", "you can unsubscribe",
        "you have been subscribed", "you have reached your", "you have read your", "you have used",
        "you may unsubscribe", "you will now receive", "you will receive", "you'll receive", "you're now subscribed",
        "you've reached your", "you've read your", "your contribution", "your donation", "your subscription",
        "you’ll receive", "you’ve reached your", "you’ve read your",
        "click here to", "did someone forward this", "do you have a story for", "forwarded this email",
        "unsubscribe |", "unsubscribe from", "was this email forwarded", "view this email", "you are receiving this",
        "you received this", "you're receiving this", "you’re receiving this",
        "log in, register", "subscribe:", "subscribers can",
    ),
    *opening(
        Mark.LINK_LIST, 6,
        "also from", "also in ", "also on ", "best of ", "complete coverage", "continue reading", "from our",
        "full coverage", "latest from", "latest in ", "latest news", "latest on ", "more about", "more articles",
        "more by ", "more coverage", "more from", "more headlines", "more in ", "more news", "more on ",
        "more stories", "most popular in", "most read in", "most read on", "most viewed in", "news from",
        "other news", "other stories", "our coverage of", "popular in", "popular on", "read more about",
        "read more from", "read more on", "recommended for", "recommended from", "related to this", "see also",
        "see more from", "stories from", "the latest from", "the latest in", "the latest on", "top headlines",
        "top stories", "trending in", "trending on", "what we know about", "you may also", "you might also",
    ),
    *opening(
        Mark.LINK, 40,
        "also read -", "also read |", "also read –", "also read —", "also read:", "background:", "breaking:",
        "click here for more", "click here for the", "click here to read", "click here to see", "click here to view",
        "click here to watch", "click to read", "deeper:", "dig deeper:", "discover:", "don't miss:", "don’t miss:",
        "earlier:", "editor's pick:", "editors' pick:", "editor’s pick:", "exclusive:", "explainer |", "explainer:",
        "explore more:", "explore:", "find out more", "follow live:", "full story:", "further reading:", "gallery |",
        "gallery:", "go deeper:", "icymi:", "in case you missed it:", "in photos:", "in pictures:", "just in:",
        "learn more about", "learn more:", "listen -", "listen below:", "listen now:", "listen to:", "listen |",
        "listen:", "live updates:", "more coverage:", "more here:", "more news:", "more on this:", "more |", "more:",
        "must read:", "must see:", "must watch:", "must-read:", "next up:", "next:", "on the blog:", "on the web:",
        "online:", "opinion |", "photo gallery:", "photos |", "photos:", "podcast |", "podcast:", "previous story:",
        "previous:", "previously:", "read also |", "read also:", "read full story", "read more -", "read more at",
        "read more here", "read more |", "read more »", "read more –", "read more —", "read more:", "read next:",
        "read on:", "read related", "read the full article", "read the full story", "read the original",
        "read this:", "read |", "read:", "recommended:", "related -", "related article:", "related articles:",
        "related content:", "related coverage:", "related link:", "related news:", "related reading:",
        "related stories:", "related story:", "related video:", "related |", "related –", "related —", "related:",
        "see also |", "see also:", "see more:", "see:", "slideshow:", "the full story:", "top stories:",
        "top story:", "trending now:", "trending:", "up next |", "up next:", "video |", "video:", "view more:",
        "view |", "view:", "watch -", "watch also", "watch below:", "watch live:", "watch more:", "watch now:",
        "watch the video", "watch |", "watch –", "watch —", "watch:", "what we know:", "you may also like:",
        "you might also like:",
    ),
    *opening(
        Mark.SHARE, 10,
        "add to your", "add your comment", "kindly share", "please share this", "click to copy", "click to email", "click to print", "click to share",
        "copy link", "copy this", "email this", "email to", "facebook twitter", "facebook x", "follow on",
        "gift this", "give this article", "go to comments", "jump to comments", "leave a comment", "listen (",
        "listen to the", "listen to this", "open share", "post a comment", "post on facebook", "post on x",
        "post to x", "print this", "read and add comments", "read comments", "save to", "see comments", "send this",
        "send via", "share article", "share by", "share copy", "share facebook", "share in", "share link",
        "share save", "share story", "share to", "share with", "show all comments", "show comments", "show share",
        "tweet this", "view all comments", "view comments",
        "licence this", "license this", "purchase licensing",
    ),
    *opening(
        Mark.SHARE, 30,
        "share on", "share this", "share via",
    ),
    *opening(
        Mark.MENU, 10,
        "all sections", "all topics", "back to", "browse all", "categories:", "category:", "change your",
        "choose your", "explore more on", "explore more topics", "filed under", "go to ", "home /", "home >",
        "home |", "home »", "home ›", "in this article:", "in this story:", "jump to", "keywords:", "news /",
        "news >", "news »", "news ›", "posted in", "related tags:", "related topics:", "search for", "search our",
        "section:", "see all", "select your", "show all", "skip to", "switch to", "tag:", "tagged as", "tagged with",
        "tagged:", "tags |", "tags:", "topic:", "topics:", "view all", "visit our", "you are here",
    ),
    *opening(
        Mark.COMMENTS, 60,
        "0 comments", "all comments", "be respectful", "be the first to comment", "comment (", "comment on this",
        "commenting on this", "comments (", "comments are", "comments on this", "comments:", "conversations are",
        "facebook comments", "have your say", "join our commenting", "join the conversation", "join the discussion",
        "leave a reply", "let us know in the comments", "letters to the editor", "no comments", "notify me of",
        "one thought on", "pingback:", "please be respectful", "please keep", "please log in here",
        "please log in to", "please note that comments", "please read our", "please review our", "please sign in to",
        "please stay on topic", "reader reactions", "readers' comments", "required fields", "save my name",
        "send us your", "share or comment", "share your opinion", "share your story", "share your thoughts",
        "share your views", "submit your letter", "the comments section", "the opinions expressed",
        "the recaptcha verification", "the views and opinions", "the views expressed", "this site uses akismet",
        "to comment on this", "to join the conversation", "to leave a comment", "trackback", "user comments",
        "we reserve the right", "we want to hear from you", "we want to hear what", "we welcome reader",
        "we welcome your comments", "we welcome your feedback", "write to the editor", "you must be logged in",
        "you must log in", "your email address will not be published",
    ),
    *opening(
        Mark.COMMENTS, 12,
        "let us know what you think", "tell us what you think", "what do you think",
    ),
    *opening(
        Mark.NOTE, 60,
        "a previous version", "a version of this", "this article appears in", "this story appears in",
        "journal reference", "doi:", "accept all", "all products", "allow content from",
        "an earlier version", "an error has", "breaking news:", "check back for", "check back later",
        "clarification:", "correction appended", "correction:", "corrections:", "developing story", "disclaimer:",
        "disclosure:", "editor's note:", "editors' note:", "editors’ note:", "editor’s note:", "enable javascript",
        "except for the headline", "find your bookmarks", "first published in", "for informational purposes",
        "found an error", "have a correction", "if you notice", "if you spot", "is not responsible for the content",
        "javascript is required", "journalistic standards", "learn about our", "more details to follow",
        "more to come", "more to follow", "note:", "originally published", "our journalism", "our standards:",
        "our work is licensed", "please enable", "please turn on", "please upgrade", "question of the day",
        "read our editorial", "read our guidelines", "report a correction", "report a typo", "report an error",
        "reprinted", "republished", "see a typo", "see something wrong", "spot an error", "spotted an error",
        "the bbc is not responsible", "the content is for", "this article contains", "this article first",
        "this article has been", "this article is more than", "this article is part", "this article may contain",
        "this article originally", "this article was", "this browser", "this content could not",
        "this content is not available", "this content is produced", "this content was", "this interview has been",
        "this is a breaking news", "this is a developing", "this is an excerpt", "this page requires javascript",
        "this page was", "this piece is", "this piece was", "this post has been", "this post may contain",
        "this post originally", "this post was", "this project is", "this project was", "this report by",
        "this report is part", "this report was", "this series is", "this site uses", "this story contains",
        "this story first", "this story has been", "this story has not been edited", "this story is part",
        "this story may", "this story originally", "this story was", "this story was produced",
        "this story was supported", "this transcript", "this website uses", "to play this video",
        "to request a correction", "to use this", "to view this", "view results", "we and our",
        "we earn a commission", "we may earn", "we may receive", "we use cookies", "which of these",
        "with reporting", "you need to enable", "your browser",
        "(eds:", "eds:", "published in the print", "we need your consent", "this story appeared in",
    ),
    *opening(
        Mark.COMPANY, 400,
        "certain statements in this", "contact information", "forward looking statements",
        "forward-looking statements", "media contact", "media contacts", "notes to editors", "press contact",
        "safe harbor", "statements in this press release", "this news release contains",
        "this news release may contain", "this press release contains", "this press release may contain",
        "view original content", "view source version",
    ),
    *opening(
        Mark.CREDIT, 40,
        "(additional reporting", "(editing by", "(reporting by", "(with agency", "(with files",
        "(with inputs", "(writing by", "additional editing", "additional reporting", "ap writer",
        "associated press reporter", "associated press writer", "associated press writers", "compiled by",
        "contributed:", "contributing:", "contributor:", "contributors:", "edited by", "editing by",
        "follow the reporter", "graphic by", "graphics by", "produced by", "reported by", "reporting by",
        "research by", "source: ", "sources: ", "translated by", "translated from", "with a file from", "with additional reporting",
        "with agencies", "with agency", "with contributions from", "with files from", "with input from",
        "with inputs from", "with reporting by", "with reporting from", "with wire", "writing by", "written by",
    ),
    *opening(
        Mark.CAPTION, 90,
        "(file photo", "above:", "afp via", "ap photo", "below:", "courtesy of", "courtesy:", "cover image",
        "cover photo", "credit:", "credits:", "enlarge", "expand image", "feature image", "feature photo",
        "featured image", "featured photo", "file -", "file image", "file photo", "file photograph", "file pic",
        "file picture", "file –", "file —", "getty images", "graphic:", "handout photo", "header image",
        "illustration by", "illustration credits", "illustration:", "illustrations by", "image by", "image caption",
        "image copyright", "image courtesy", "image credit", "image credits", "image source", "image:", "images:",
        "lead image", "left:", "main image", "main photo", "main picture", "media caption", "photo - ", "photo / ",
        "photo by", "photo caption", "photo courtesy", "photo credit", "photo credits", "photo illustration",
        "photo:", "photograph by", "photograph courtesy", "photograph:", "photographs by", "photos by",
        "photos courtesy", "pic:", "picture by", "picture credit", "picture credits", "picture:", "pictured above",
        "pictured:", "pictures:", "representational image", "representational photo", "representative image",
        "right:", "screen grab", "screen shot", "screengrab", "screenshot", "stock image", "stock photo",
        "top image", "top photo", "via getty", "video by", "video caption", "video courtesy", "video credit",
        "video credits", "view gallery", "view image in fullscreen",
    ),
    *opening(
        Mark.CONTACT, 45,
        "anyone who", "anyone with any information", "anyone with information", "are you a", "are you affected",
        "call crime stoppers", "call:", "contact ", "contact our", "contact the author", "contact the editor",
        "contact the newsroom", "contact the reporter", "contact the writer", "contact us at", "contact us:",
        "contact:", "crime stoppers", "do you have a", "e-mail ", "e-mail:", "email ", "email us", "email:", "fax:",
        "follow her", "follow him", "follow them", "for additional information", "for details",
        "for further information", "for help", "for information", "for media", "for more info",
        "for more information", "for press", "for questions", "got a news tip", "got a story", "got a tip",
        "got news", "have a news tip", "have a story", "have a tip", "have you got a",
        "helpline", "have you been", "hotline", "investor relations:", "investors:", "lifeline", "media enquiries:", "media inquiries:",
        "media:", "press desk:", "press enquiries:", "press office:", "samaritans", "if you have a tip", "if you have any information", "if you have information",
        "if you know anything", "if you need help", "if you or someone you know", "know something", "news tips",
        "people with information", "phone:", "reach the", "send a tip", "send an email", "send news", "send tips",
        "send us a", "send your", "submit a tip", "submit tips", "tel.", "tel:", "telephone:",
        "those with information", "tip us", "tips:", "tipsters", "to contact the", "to contact this",
        "to contact us", "to reach the", "to reach this", "the author is", "the writer is", "witnesses", "write to", "you can contact",
        "you can email", "you can reach",
    ),
    *opening(
        Mark.EMBED, 40,
        "a photo posted by", "a post by", "a post shared by", "a video posted by", "see this instagram",
        "view this post on",
    ),
    *opening(
        Mark.COPYRIGHT, 120,
        "&copy", "**&copy", "*copyright", "all content copyright", "all content ©", "all material ©",
        "all rights reserved", "content copyright", "copyright ", "copyright:", "no part of this",
        "reproduction in whole", "reproduction of", "the contents of this site", "the material on this site",
        "unauthorized use",
    ),
)

INSIDES = (
    *inside(
        Mark.PROMO, 90,
        "your inbox", "our inbox", "our newsletter", "our free newsletter", "our daily newsletter",
        "our weekly newsletter", "our app", "recaptcha", "preferred source on google", "google preferred source",
        "our whatsapp channel", "our telegram channel", "our youtube channel", "breaking news alerts",
        "you agree to our", "agree to receive", "agree to the terms",
    ),
    *inside(
        Mark.PROMO, 90,
        "newsletter", "sign up", "subscribe", "subscriber", "subscription", "mobile app", "news app", "app store",
        "google play", "privacy policy", "privacy notice", "terms of service", "terms of use",
        "terms and conditions", "unlimited access", "free trial", "push notifications", "whatsapp channel",
        "telegram channel", "click here", "paywall", "log in", "donate", "donation", "support our",
        "by subscribing", "quality journalism",
        asks=True,
    ),
    *inside(
        Mark.CHROME, 6,
        "font size", "text size",
        "click to enlarge",
    ),
    *inside(
        Mark.COPYRIGHT, 120,
        "all rights reserved", "may not be published, broadcast", "broadcast, rewritten or redistributed",
        "rewritten or redistributed", "without prior written permission", "without permission is prohibited",
        "reproduction is prohibited", "reproduction without permission",
    ),
    *inside(
        Mark.CREDIT, 40,
        "contributed to this report", "contributed reporting", "contributed to this story",
        "contributed to this article", "contributed to this post", "assisted with this report", "agency inputs",
        "pti inputs", "ani inputs", "ians inputs", "afp inputs", "reuters inputs", "bureau inputs",
    ),
    *inside(
        Mark.CONTACT, 60,
        "can be reached at", "reach him at", "reach her at", "reach them at", "reach me at", "contact him at",
        "contact her at", "email him at", "email her at", "email them at",
    ),
    *inside(
        Mark.CAPTION, 70,
        "file photo", "file image", "file picture", "in this file", "getty images", "ap photo", "afp photo",
        "photograph by", "screengrab from", "photo courtesy",
    ),
)

READER_WORDS = frozenset({
    "you", "you'll", "you're", "your", "yours", "you’ll", "you’re",
})

PUBLISHER_WORDS = frozenset({
    "our", "ours", "us", "we", "we'll", "we’ll",
})

LIST_ADJECTIVES = frozenset({
    "&", "all", "and", "best", "breaking", "current", "featured", "from", "good", "hot", "latest", "local", "more",
    "most", "must", "new", "now", "other", "our", "popular", "recent", "recommended", "related", "similar",
    "suggested", "the", "these", "this", "to", "today", "today's", "today’s", "top", "trending", "viral", "week's",
    "week’s", "you", "your",
})

LIST_NOUNS = frozenset({
    "analysis", "article", "articles", "clips", "commented", "content", "coverage", "galleries", "headlines",
    "links", "news", "picks", "podcasts", "popular", "posts", "read", "reading", "reads", "recommendations",
    "related", "reports", "searches", "shared", "stories", "story", "trending", "updates", "video", "videos",
    "viewed", "watch", "watched",
})

PUBLISH_WORDS = frozenset({
    "created", "filed", "first published", "issued", "posted", "pub", "published", "release", "released", "uploaded", "written",
})

CHANGE_WORDS = frozenset({
    "last edited", "modified", "revised", "update", "updated",
})

BAR_WORDS = frozenset({
    "&", "/", "article", "by", "comments", "link", "more", "on", "or", "page", "report", "share", "story", "this",
    "to", "via", "with", "|", "·", "•",
})

PLATFORMS = frozenset({
    "bluesky", "facebook", "flipboard", "instagram", "linkedin", "mastodon", "pinterest", "snapchat", "telegram",
    "threads", "tiktok", "twitter", "whatsapp", "x", "youtube",
})

FOLLOW_LEADS = (
    "find ", "follow ", "like ",
)

STAMP_WORDS = frozenset({
    "a", "ago", "and", "article", "at", "by", "central", "date", "daylight", "eastern", "edited", "first", "from",
    "h", "hour", "hours", "hrs", "in", "last", "local", "m", "midnight", "min", "mins", "minutes", "nd", "news",
    "noon", "of", "on", "online", "p", "pacific", "rd", "since", "st", "standard", "story", "t", "th", "the", "time",
    "to", "today", "was", "yesterday", "z",
})

AGE_WORDS = frozenset({
    "a", "about", "ago", "an", "d", "day", "days", "duration", "h", "hour", "hours", "hr", "hrs", "just", "last",
    "less", "listen", "long", "m", "min", "mins", "minute", "minutes", "mo", "month", "months", "now", "one", "over",
    "read", "reading", "s", "second", "seconds", "secs", "than", "time", "w", "watch", "week", "weeks", "year",
    "years", "yesterday", "yr", "yrs",
})

BYLINE_LEADS = frozenset({
    "additional reporting by", "analysis by", "article by", "by", "column by", "commentary by", "curated by",
    "edited by", "editing by", "interview by", "opinion by", "posted by", "published by", "report by", "reported by",
    "reporting by", "review by", "story by", "submitted by", "text by", "words by", "writing by", "written by",
})

BYLINE_LABELS = frozenset({
    "author", "authors", "byline", "contributor", "contributors", "correspondent", "editor", "reporter", "reporters",
    "source", "sources", "staff", "text", "words", "writer",
})

AGENCIES = frozenset({
    "aap", "abc news", "afp", "agence france-presse", "agencies", "agency", "agency report", "al jazeera",
    "anadolu agency", "ani", "ansa", "ap", "ap news", "associated press", "axios", "bbc news", "bernama",
    "bloomberg", "bloomberg news", "bureau", "business wire", "canadian press", "cbc news", "cbs news",
    "channel 4 news", "cnn", "correspondent", "cp", "ctv news", "desk", "dpa", "editor", "editorial",
    "editorial board", "editors", "efe", "express news service", "fox news", "global news", "globe newswire", "ians",
    "itv news", "kyodo", "kyodo news", "local democracy reporting service", "nbc news", "news agencies", "news desk",
    "news editor", "news service", "news services", "newsdesk", "newsroom", "our bureau", "our correspondent",
    "our correspondents", "our reporter", "our special correspondent", "our staff reporter", "own correspondent",
    "pa", "pa media", "pa news agency", "pr newswire", "press association", "press release", "press trust of india",
    "pti", "reporter", "reporters", "reuters", "rnz", "sapa", "sky news", "special correspondent", "sputnik",
    "staff", "staff correspondent", "staff report", "staff reporter", "staff reporters", "staff reports",
    "staff writer", "staff writers", "stringer", "tnn", "uni", "tass", "the associated press", "the canadian press",
    "the conversation", "the local", "the press association", "thomson reuters", "tribune news service",
    "united press international", "upi", "wam", "web desk", "wire", "wire report", "wire reports", "wire service",
    "wire services", "xinhua", "xinhua news agency", "yonhap", "zuma press",
})

CREDIT_WORDS = frozenset({
    "aap", "afp", "agency", "ap", "archive", "archives", "associated", "bloomberg", "cbc", "contributed", "courtesy",
    "cp", "credit", "dpa", "epa", "epa-efe", "facebook", "file", "gallo", "getty", "google", "handout", "ho",
    "illustration", "image", "images", "instagram", "istock", "media", "news", "newswire", "pa", "photo",
    "photograph", "photographer", "photos", "pic", "picture", "pictures", "pool", "press", "provided", "pti",
    "reproduction", "reuters", "rex", "screen", "screengrab", "screenshot", "shutterstock", "sipa", "staff",
    "submitted", "supplied", "twitter", "unsplash", "upi", "usa", "via", "wikimedia", "wire", "xinhua", "youtube",
    "zuma",
})

NAME_PARTICLES = frozenset({
    "&", "al", "and", "at", "bin", "bint", "da", "dal", "de", "del", "della", "der", "di", "do", "dos", "du", "el",
    "for", "ibn", "in", "la", "le", "of", "ten", "ter", "the", "van", "von", "y", "zu",
})

STOPWORDS = frozenset({
    "about", "after", "again", "against", "also", "been", "before", "being", "between", "but", "could", "does",
    "from", "have", "here", "into", "just", "more", "most", "much", "news", "over", "said", "says", "some", "such",
    "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "through", "under", "very",
    "what", "when", "where", "which", "while", "will", "with", "would", "year", "years", "your",
})

PICTURE_WORDS = (
    "credit", "graphic", "illustration", "image", "photo", "photograph", "photography", "pic", "picture", "video",
)

PICTURE_SOURCES = (
    "aap", "afp", "afp photo", "alamy", "ap", "ap file", "ap images", "ap photo", "associated press", "bloomberg",
    "epa", "epa-efe", "facebook", "file", "file photo", "gallo images", "getty", "getty images", "handout",
    "instagram", "istock", "pa", "pa images", "pool", "press association", "reuters", "shutterstock", "sipa usa",
    "staff", "the associated press", "the canadian press", "twitter", "usa today network", "usa today sports",
    "xinhua", "zuma", "zuma press",
)

OUTLET_WORDS = frozenset({
    "advertiser", "agency", "argus", "beacon", "broadcasting", "bulletin", "bureau", "chronicle", "courier", "daily",
    "dispatch", "echo", "examiner", "express", "gazette", "globe", "guardian", "herald", "inquirer", "journal",
    "magazine", "media", "mercury", "mirror", "mail", "monitor", "network", "news", "newsline", "newspaper", "newspapers", "observer", "online", "post", "press", "radio",
    "recorder", "register", "review", "sentinel", "service", "staff", "standard", "star", "sun", "telegraph", "television", "times",
    "today", "tribune", "tv", "university", "weekly", "wire",
})

AUTHOR_WORDS = frozenset({
    "author", "broadcaster", "columnist", "contributor", "correspondent", "covers", "critic", "editor", "fellow",
    "freelance", "freelancer", "host", "intern", "joined", "journalist", "lecturer", "novelist", "photographer",
    "photojournalist", "producer", "professor", "reporter", "writer", "writes",
})

COUNTERS = frozenset({
    "comment", "comments", "followers", "images", "likes", "photos", "reactions", "reads", "retweets", "share",
    "shares", "stories", "videos", "views", "votes",
})

AGE_ENDS = frozenset({
    "ago", "duration", "listen", "read", "reading",
})

CAPTION_WORDS = (
    "(left", "(right", "(centre", "(center", "left)", "right)", "centre)", "center)", ", left,", ", right,",
    ", center,", ", centre,", "pictured", "looks on", "look on", "poses", "pose for", "is seen", "are seen",
    "from left", "in this", "file photo", "in the foreground", "in the background", "is shown", "are shown",
)

ABOUT = (
    "about ",
)

BIO_LEADS = (
    " is ", " has ", " covers ", " writes ", " reports ", " joined ", ", who ", ", a ", ", an ", " (@", " worked ",
    " contributed ",
)

SIGN_OFFS = (
    "contributed from", "reported from",
)

COMPANY_WORDS = (
    "headquartered", "is a leading", "is a global", "is the leading", "is the world", "one of the world",
    "leading provider", "solutions provider", "subsidiaries", "is listed on", "are listed on", "employs ",
    "was founded in", "for more information",
)

SECTIONS = frozenset({
    "breaking news", "headlines", "just in", "latest", "latest news", "live updates", "local news", "more",
    "more news", "news", "popular", "the latest", "top stories", "videos",
})

REPORTING_WORDS = frozenset({
    "added", "argued", "asked", "did", "explained", "had", "has", "noted", "said", "says", "tells", "told", "warned",
    "warns", "was", "were", "will", "would",
})

WATCH_LEADS = (
    "video", "watch",
)

POST_LEADS = (
    "see ", "view ",
)

BOX_BEGINS = (
    "skip past ",
)

BOX_ENDS = (
    "after ",
)

PULL_VERBS = (
    "asks", "says", "warns",
)

NAME_BREAKS = (
    "and", "at", "contributed", "for", "from", "in", "is", "on", "reported", "with",
)

PLACE_BREAKS = frozenset({
    "at", "contributed", "for", "from", "in", "is", "on", "reported",
})

CITIES = frozenset({
    "Abidjan", "Abu Dhabi", "Abuja", "Accra", "Addis Ababa", "Ahmedabad", "Algiers", "Amman", "Amsterdam", "Ankara",
    "Athens", "Auckland", "Baghdad", "Bangalore", "Bangkok", "Beijing", "Beirut", "Belfast", "Belgrade", "Bengaluru",
    "Berlin", "Bhopal", "Bhubaneswar", "Bogota", "Brasilia", "Brisbane", "Brussels", "Bucharest", "Budapest",
    "Buenos Aires", "Cairo", "Canberra", "Cape Town", "Caracas", "Chandigarh", "Chennai", "Colombo", "Copenhagen",
    "Dakar", "Damascus", "Dar es Salaam", "Delhi", "Dhaka", "Doha", "Dubai", "Dublin", "Durban", "Edinburgh",
    "Frankfurt", "Geneva", "Glasgow", "Guwahati", "Hanoi", "Harare", "Havana", "Helsinki", "Hong Kong", "Hyderabad",
    "Islamabad", "Istanbul", "Jaipur", "Jakarta", "Jerusalem", "Johannesburg", "Kabul", "Kampala", "Karachi",
    "Kathmandu", "Khartoum", "Kigali", "Kinshasa", "Kochi", "Kolkata", "Kuala Lumpur", "Kuwait", "Kyiv", "Lagos",
    "Lahore", "Lima", "Lisbon", "London", "Los Angeles", "Luanda", "Lucknow", "Lusaka", "Madrid", "Manila", "Maputo",
    "Melbourne", "Mexico City", "Milan", "Minsk", "Mogadishu", "Montreal", "Moscow", "Mumbai", "Muscat", "Nagpur",
    "Nairobi", "New Delhi", "New York", "Oslo", "Ottawa", "Paris", "Patna", "Perth", "Peshawar", "Prague", "Pretoria",
    "Pune", "Quito", "Ranchi", "Riga", "Riyadh", "Rome", "Santiago", "Seoul", "Shanghai", "Shimla", "Singapore",
    "Sofia", "Srinagar", "Stockholm", "Suva", "Sydney", "Taipei", "Tallinn", "Tbilisi", "Tehran", "Tel Aviv",
    "Thiruvananthapuram", "Tokyo", "Toronto", "Tripoli", "Tunis", "United Nations", "Vienna", "Vilnius", "Warsaw",
    "Washington", "Wellington", "Yangon", "Zurich",
})

AGO = frozenset({
    "ago",
})

COMMENT_COUNTERS = frozenset({
    "comment", "comments",
})

RIGHTS_WORDS = (
    "copyright",
)

RIGHTS_ENDS = (
    "all rights", "and its", "in the", "is a", "is an", "is the", "or its", "via",
)

CONTINUATIONS = (
    "and ", "but ", "so ", "or ", "then ", "yet ", "because ", "now ", "if ",
)

LITTER = (
    "opens new tab", "opens in new tab", "opens in a new tab", "opens in new window", "opens in a new window",
    "opens new window", "external link", "[email protected]", "story continues below advertisement",
    "story continues below ad", "article continues below advertisement", "article continues below ad",
    "article continues after advertisement", "story continues after advertisement", "[ad_1]", "[ad_2]",
)

# fmt: on

WORDS = PageWords(
    wholes=WHOLES,
    openings=OPENINGS,
    insides=INSIDES,
    reader_words=READER_WORDS,
    publisher_words=PUBLISHER_WORDS,
    list_adjectives=LIST_ADJECTIVES,
    list_nouns=LIST_NOUNS,
    bar_words=BAR_WORDS,
    platforms=PLATFORMS,
    follow_leads=FOLLOW_LEADS,
    stamp_words=STAMP_WORDS,
    publish_words=PUBLISH_WORDS,
    change_words=CHANGE_WORDS,
    age_words=AGE_WORDS,
    byline_leads=BYLINE_LEADS,
    byline_labels=BYLINE_LABELS,
    agencies=AGENCIES,
    credit_words=CREDIT_WORDS,
    name_particles=NAME_PARTICLES,
    stopwords=STOPWORDS,
    picture_words=PICTURE_WORDS,
    picture_sources=PICTURE_SOURCES,
    outlet_words=OUTLET_WORDS,
    author_words=AUTHOR_WORDS,
    counters=COUNTERS,
    age_ends=AGE_ENDS,
    caption_words=CAPTION_WORDS,
    about=ABOUT,
    bio_leads=BIO_LEADS,
    sign_offs=SIGN_OFFS,
    company_words=COMPANY_WORDS,
    sections=SECTIONS,
    reporting_words=REPORTING_WORDS,
    watch_leads=WATCH_LEADS,
    post_leads=POST_LEADS,
    box_begins=BOX_BEGINS,
    box_ends=BOX_ENDS,
    pull_verbs=PULL_VERBS,
    name_breaks=NAME_BREAKS,
    place_breaks=PLACE_BREAKS,
    cities=CITIES,
    ago=AGO,
    comment_counters=COMMENT_COUNTERS,
    rights_words=RIGHTS_WORDS,
    rights_ends=RIGHTS_ENDS,
    continuations=CONTINUATIONS,
    litter=LITTER,
)
