"""English words for what marks lines of a page that are not the story; abbreviations."""

from __future__ import annotations

from newsmodel.lexicon._pages import Mark, PageWords, inside, opening, whole

# fmt: off
WHOLES = (
    *whole(
        Mark.AD,
        "ad", "ad feedback", "ad unit", "add unit", "ads", "advert", "adverts", "advertise", "advertisement", "advertisements", "advertising",
        "advertorial", "advt", "ad_1", "ad_2", "close ad", "continue reading below", "learn more about our ads", "loading ad",
        "loading advertisement", "paid advertisement", "paid content", "paid post", "partner content", "promoted",
        "remove ads", "report ad", "report this ad", "scroll to continue", "scroll to continue reading",
        "scroll to continue with content", "skip ad", "skip advertisement", "sponsor message", "sponsored", "sponsored by",
        "sponsored message", "sponsored post", "thanks for watching", "this is an advertisement", "why this ad", "your ad here",
    ),
    *whole(
        Mark.AD_LIST,
        "around the web", "by outbrain", "by taboola", "from around the web", "from our advertisers", "from our partners",
        "from our sponsors", "from the web", "paid partner content", "paid stories", "promoted by outbrain", "promoted by taboola",
        "promoted content", "promoted links", "promoted stories", "recommended by outbrain", "shopping", "special offers",
        "sponsored articles", "sponsored content", "sponsored features", "sponsored links", "sponsored stories",
        "sponsored videos", "stories from our partners", "today's deals", "top deals",
    ),
    *whole(
        Mark.PROMO,
        "already a member", "already a subscriber", "already have an account", "already registered",
        "become a member", "become a member today", "become a subscriber", "become a supporter", "breaking news alerts", "breaking news emails",
        "breaking news email alerts", "choose your plan", "continue reading for free", "create a free account", "create an account", "daily briefing",
        "daily newsletter", "donate", "donate now", "donate today", "download our app", "download the app", "e-newsletter",
        "email alerts", "email newsletter", "email newsletters", "free newsletter", "get full access", "get our app", "get the app", "get unlimited access",
        "give today", "join our newsletter", "mailing list", "make a donation", "morning briefing", "newsletter", "newsletter sign up",
        "newsletter signup", "newsletters", "no thanks", "our newsletter", "our newsletters", "register for free", "register to continue reading",
        "sign up for newsletters", "sign up to our newsletter", "start your free trial", "stay connected", "stay in the know",
        "stay informed", "stay up to date", "subscribe for full access", "subscribe for more", "subscribe to continue",
        "subscribe to continue reading", "subscribe to our newsletter", "subscribe to read", "subscriber only", "subscribers only",
        "support independent journalism", "support local journalism", "support our journalism", "support our work",
        "this article is for subscribers only", "this content is reserved for subscribers", "this is a subscriber exclusive",
        "thank you for signing up", "thanks for signing up", "thank you for subscribing", "thanks for subscribing",
        "unlock this article", "want more", "weekly newsletter", "you have successfully subscribed", "you're all set",
    ),
    *whole(
        Mark.BUTTON,
        "accept", "agree", "allow", "cancel", "email", "email *", "email address", "e-mail address", "enter email", "enter your email",
        "enter your email address", "first name", "get started", "go", "i agree", "join", "join now", "last name", "learn more", "log in",
        "login", "name", "ok", "phone number", "postal code", "register", "register now", "send", "sign in", "sign me up", "sign up",
        "sign up now", "signup", "start now", "submit", "subscribe", "subscribe now", "subscribe today", "subscribe for free", "try it free", "your email",
        "your email address", "your name", "yes", "yes please", "zip code", "free sign up", "sign up for free", "sign up free", "sign up here",
    ),
    *whole(
        Mark.LINK_LIST,
        "also read", "also see", "breaking news", "dig deeper", "don't miss", "don't miss this", "don’t miss", "don’t miss this",
        "editor's choice", "editor's pick", "editor's picks", "editors' choice", "editors' picks", "editor’s choice", "editor’s pick",
        "editor’s picks", "editors’ picks", "editors’ choice", "elsewhere on the web", "explore more", "for you", "from the archives", "further reading",
        "go deeper", "hot topics", "icymi", "in case you missed it", "in other news", "in the news", "just in", "just watched", "keep reading", "latest",
        "live streams", "live updates", "more", "more like this", "more to explore", "more to read", "more to the story", "most read",
        "must read", "must watch", "must-read", "must-watch", "must see", "next up", "on now", "on the web", "other stories", "people are reading",
        "people also read", "picked for you", "popular", "popular now", "previous", "read also", "read more", "read next", "readers also liked",
        "recommended", "recommended for you", "related", "see also", "see more", "selected for you", "spotlight",
        "stories for you", "stories you may like", "suggested for you", "suggested reading", "the latest", "top video", "top videos", "trending", "trending now",
        "trending today", "up next", "we recommend", "what others are reading", "what to read next", "what to watch", "what we're reading",
        "what's next", "what's trending", "you may also like", "you may be interested in", "you may have missed", "you may like",
        "you might also enjoy", "you might also like", "you might be interested in", "you might like", "hot right now", "happening now", "elsewhere",
        "more on this", "more on this story", "more on this topic", "more about this", "also on this site", "our readers read next", "recently published",
        "in this section", "explore", "discover more", "also in the news", "from our network", "most viewed", "most popular", "most shared", "most commented",
    ),
    *whole(
        Mark.SHARE,
        "add to favorites", "add to google", "add to reading list", "bluesky", "bookmark", "copied", "copy link", "copy link copied", "copy url", "e-mail",
        "facebook", "flipboard", "gift", "gift article", "gift this article", "google", "instagram", "like", "line", "link", "link copied",
        "linkedin", "mail", "mastodon", "messenger", "more sharing options", "more options", "pinterest", "print", "print article", "print this page", "reddit",
        "republish", "republish this article", "reprints", "reuse this content", "rss", "save", "save article", "save for later", "save story", "share", "share article",
        "share full article", "share now", "share options", "share story", "share this", "share this article", "share this page", "share this story",
        "share this video", "share to", "share tools", "share via", "shares", "skype", "sms", "snapchat", "telegram", "text", "threads", "tiktok", "toggle share options", "tumblr", "tweet", "twitter",
        "viber", "vk", "wechat", "weibo", "whatsapp", "x", "xing", "youtube", "permalink", "email link", "email this article", "email story", "follow", "following", "follow us", "listen", "listen to article", "listen to this article",
        "comment", "add a comment", "leave a comment", "leave comments", "view comments", "show comments", "clipboard", "copy to clipboard", "copy",
    ),
    *whole(
        Mark.MENU,
        "about", "about us", "accessibility", "accessibility statement", "advertise with us", "back", "back to home", "back to top", "browse",
        "careers", "categories", "category", "close", "close menu", "contact", "contact us", "cookie policy", "cookie settings", "cookies", "do not sell my personal information",
        "faq", "feedback", "find us", "help", "home", "homepage", "index", "jobs", "live", "manage cookies", "menu", "more news", "my account", "navigation", "news",
        "next", "next article", "next post", "next story", "open menu", "our team", "our network", "our standards", "podcasts", "pre-register", "previous article", "previous post", "previous story",
        "privacy", "privacy notice", "privacy policy", "scroll down", "search", "search for", "sections", "show more", "show less", "site map", "sitemap", "skip links", "skip navigation",
        "skip to content", "skip to main content", "skip to navigation", "subscriptions", "terms", "terms & conditions", "terms and conditions", "terms of service",
        "terms of use", "today's paper", "toggle navigation", "top", "view all", "see all", "view more", "load more", "watch live", "weather", "you are here", "your privacy choices",
    ),
    *whole(
        Mark.TAG_LIST, "archive", "archives", "monthly archives",
        "explore more on these topics", "explore these topics", "filed in", "filed under", "hashtags", "in this article", "in this story", "keywords", "mentioned in this article", "more about",
        "more on these topics", "posted in", "read more about", "read more on these topics", "related countries", "related people", "related places",
        "related keywords", "related organizations", "related companies", "related searches", "related subjects", "related tags", "related topics", "subjects", "tag", "tagged", "tagged in", "tagged with", "tags", "topic", "topics", "topics in this article",
        "topics mentioned in this article", "trending topics", "popular topics", "popular tags",
    ),
    *whole(
        Mark.COMMENTS,
        "be the first to comment", "comment policy", "commenting guidelines", "comments", "comments are closed", "comments policy", "community guidelines", "conversation", "discussion",
        "have your say", "house rules", "join the conversation", "join the discussion", "leave a reply", "leave your comment", "letters to the editor",
        "log in to comment", "login to comment", "our commenting policy", "post a comment", "post comment", "reader comments", "rules for commenting", "show us what you think", "start the conversation",
        "submit a comment", "submit comment", "what do you think", "write a comment", "your comment", "your comments",
    ),
    *whole(
        Mark.CHROME,
        "0 comments", "a", "a a", "arrow_back", "arrow_forward", "arrow_forward_ios", "aa", "autoplay", "caption", "captions", "change text size", "chevron_right", "chevron_left", "close this dialog window", "decrease font size", "download", "expand", "expand image", "false", "font size",
        "fullscreen", "enlarge image", "hide", "hide caption", "hide message bar", "increase font size", "large text", "loading", "loading content", "loading more", "minimize", "more videos", "mute", "no comments", "no comments yet", "none",
        "now playing", "null", "open image", "open in new window", "page not found", "pause", "photos", "play", "play video", "playback speed", "please wait", "replay", "reset", "resume", "settings", "show caption", "show transcript", "small text",
        "text size", "toggle caption", "toggle gallery", "transcript", "true", "tts", "undefined", "undo", "unmute", "video player", "video unavailable", "view gallery", "volume", "zoom", "translate", "powered by", "view image in fullscreen", "image",
        "view photos", "slideshow", "gallery", "audio", "audio player", "checking your browser", "just a moment", "loading comments", "view results", "vote", "question of the day", "poll", "quiz", "required", "website", "comment *", "name *", "website *",
    ),
    *whole(
        Mark.PLAYER,
        "featured video", "latest video", "now streaming", "video", "watch", "watch now", "watch this", "watch the video", "watch video", "embed <>more videos", "related video", "related videos",
    ),
    *whole(
        Mark.NOTE,
        "corrections", "correction policy", "get in touch", "have you spotted an error", "journalistic standards", "our journalistic standards", "report a correction", "report a correction or typo", "report a problem", "report a typo", "report an error", "report an issue", "report error", "report typo",
        "request a correction", "see an error", "send feedback", "submit a correction", "submit a tip", "suggest a correction", "was this article helpful", "did you find this article useful", "was this helpful", "spotted an error", "end", "ends", "editorial standards",
        "trust principles", "opens new tab", "more to come", "more to follow", "about the author", "about the authors", "about the writer", "author", "authors", "contributors", "topline", "sources", "notes", "references", "disclaimer",
    ),
    *whole(Mark.BYLINE, "by", "written by", "words by", "story by", "reported by", "article by", "posted by"),
    *whole(Mark.STAMP, "published", "posted", "updated", "last updated", "last modified", "first published", "published on", "updated on", "posted on", "date published"),
    *whole(
        Mark.SUMMARY,
        "at a glance", "highlights", "in brief", "in short", "key facts", "key findings", "key points", "key takeaways", "quick facts", "quick read", "story highlights", "summary", "takeaways", "the basics", "the essentials", "the highlights", "the key points",
        "what we know", "what we know so far", "what you need to know", "need to know", "five things to know", "things to know", "the big picture", "by the numbers",
    ),
    *whole(Mark.EMBED, "view this post on instagram", "view on instagram", "view this photo on instagram", "see this post on facebook", "view on twitter", "view on x", "view tweet", "embedded post", "view this post on x"),
    *whole(
        Mark.COMPANY,
        "notes to editors", "note to editors", "forward-looking statements", "forward looking statements", "safe harbor statement", "safe harbour statement", "media contact", "media contacts", "press contact", "press contacts", "investor contact",
        "investor contacts", "investor relations", "media relations", "media enquiries", "media inquiries", "about the company", "cautionary statement",
    ),
)

OPENINGS = (
    *opening(
        Mark.AD, 12,
        "article continues after", "article continues below", "content continues after", "content continues below", "continue reading below advertisement",
        "story continues after", "story continues below", "advertisement - ", "advertisement – ", "advertisement — ", "advertisement. scroll", "advertisement article continues", "advertisement story continues", "this advertisement has not loaded", "ad loading",
        "news continues below", "post continues below", "text continues below", "text continues after", "story resumes after", "the story continues below", "the article continues below", "presented by", "brought to you by", "in partnership with", "paid for by", "sponsored:", "sponsored |", "promoted:", "sponsored content",
    ),
    *opening(
        Mark.PROMO, 60,
        "sign up for", "sign up to", "sign up here", "sign up now", "sign up with", "signup for", "subscribe to our", "subscribe to the", "subscribe to get", "subscribe to receive", "subscribe to read", "subscribe to continue", "subscribe now", "subscribe for", "subscribe today", 
        "enter your email", "get our", "get the day’s", "get the day's", "get the free", "get the latest", "get breaking news", "get daily", "get email", "get exclusive", "get unlimited", "get more news", "get all the latest", "get all the stories", "get your daily", "get news", "get today's", "get today’s", "get a weekly", "get a daily", "get the best", "get the biggest", "get the top", "get our best", "get up to speed", "get full access",
        "click here to get", "click here to download", "click here to subscribe", "click here to sign", "click here to join", "click here to receive", "click here for more from", "tap here to", "download our", "join our", "join us on", "be the first to know", "want to receive", "want to get", "want the latest", "want to stay",
        "like us on", "follow us on", "follow us for", "find us on", "connect with us", "chat with us", "watch us on", "catch up on", "for more news", "for more stories", "for the latest news", "for all the latest", "for breaking news", "stay up to date", "stay up-to-date", "stay on top of", "stay informed", "stay connected", "stay tuned", "keep up to date", "never miss a", "don't miss a", "don’t miss a", "don't miss out", "don’t miss out", "add us as", "make us your preferred", "set us as", "see more of our",
        "receive the latest", "receive our", "receive breaking", "receive daily", "delivered to your", "sent straight to your", "our newsletter", "this newsletter", "a newsletter", "the newsletter",
        "by providing your email", "by submitting", "by clicking", "by signing up", "by subscribing", "by entering your", "by registering", "by checking", "you can unsubscribe", "you may unsubscribe", "unsubscribe at", "unsubscribe any", "you will receive", "you'll receive", "you’ll receive", "you will now receive", "you are now subscribed", "you're now subscribed", "you have been subscribed", "a welcome email", "the next issue of", "please check your inbox", "check your inbox", "please enter a valid", "please provide a valid", "invalid email", "we won't share", "we won’t share", "we'll send you", "we’ll send you", "we will not share", "we respect your privacy", "no spam",
        "privacy notice: newsletters", "skip past newsletter", "after newsletter", "newsletter sign", "newsletter |", "newsletter:", "this site is protected by", "protected by recaptcha", "to view the full", "to read the full", "to continue reading", "continue reading this", "continue reading for", "continue reading with", "to read more", "to keep reading", "to unlock", "to access this", "already a subscriber", "already a member", "already have an account", "already subscribed", "not a subscriber", "not a member", "not ready to subscribe", "have an account", "don't have an account", "don’t have an account",
        "this article is free", "this article is reserved", "this article is only", "this article is for", "this content is for", "this content is reserved", "this content is only", "this story is for", "this story is only", "this is a premium", "this is premium", "this post is for", "you have read your", "you have reached your", "you've reached your", "you’ve reached your", "you've read your", "you’ve read your", "you have used", "your subscription", "your contribution", "your donation", "unlimited digital", "unlimited access", "unlimited online", "cancel anytime", "cancel any time", "try it free", "try us", "free trial", "log in or", "login or", "log in to", "log into", "sign in to", "sign in or", "create a free", "create an account", "create your free", "register now", "register with", "support our", "support independent", "support local", "support quality", "support journalism", "help keep", "help support", "please consider", "please support", "please donate", "make a donation", "make a contribution", "become a member", "become a supporter", "become a subscriber", "become a patron", "donate to", "donate now", "donate today", "buy us a coffee", "upgrade to", "enjoy unlimited", "enjoying our", "thank you for reading", "thanks for reading", "thank you for your support", "thank you for being", "did you know with a", "the most important news", "all the news", "our best stories", "the stories you need", "essential reading", "rsvp for", "rsvp to", "what you need to know each",
    ),
    *opening(
        Mark.LINK_LIST, 6,
        "more from", "more in ", "more on ", "more about", "more stories", "more news", "more coverage", "more articles", "more headlines", "more by ", "latest from", "latest in ", "latest on ", "latest news", "the latest from", "the latest in", "the latest on", "related to this", "read more from", "read more on", "read more about", "see more from", "see also", "also in ", "also on ", "also from", "news from", "stories from", "top stories", "top headlines", "other news", "other stories", "trending in", "trending on", "popular in", "popular on", "most read in", "most popular in", "most viewed in", "most read on", "continue reading", "what we know about", "you may also", "you might also", "recommended from", "recommended for", "our coverage of", "full coverage", "complete coverage", "best of ", "from our",
    ),
    *opening(
        Mark.LINK, 40,
        "read more:", "read more |", "read more –", "read more -", "read more —", "read more »", "read more at", "read more here", "read also:", "read also |", "also read:", "also read |", "also read –", "also read -", "also read —", "read:", "read |", "read this:", "read next:", "read on:", "read the full story", "read full story", "read the full article", "read the original", "read related", "see also:", "see also |", "see more:", "see:", "related:", "related |", "related –", "related -", "related —", "related story:", "related stories:", "related article:", "related articles:", "related news:", "related coverage:", "related link:", "related reading:", "related content:", "related video:", "more:", "more |", "more on this:", "more here:", "more news:", "more coverage:", "watch:", "watch |", "watch -", "watch –", "watch —", "watch now:", "watch below:", "watch live:", "watch more:", "watch the video", "watch also", "listen:", "listen |", "listen to:", "listen now:", "listen below:", "listen -", "video:", "video |", "photos:", "photos |", "photo gallery:", "in photos:", "in pictures:", "gallery:", "gallery |", "slideshow:", "podcast:", "podcast |", "explainer:", "explainer |", "opinion |", "previous:", "previously:", "previous story:", "earlier:", "next:", "next up:", "up next:", "up next |", "don't miss:", "don’t miss:", "must read:", "must-read:", "must watch:", "must see:", "trending:", "trending now:", "just in:", "icymi:", "in case you missed it:", "further reading:", "go deeper:", "dig deeper:", "learn more:", "learn more about", "find out more", "click here to read", "click here to see", "click here to watch", "click here to view", "click here for more", "click to read", "click here for the", "recommended:", "you may also like:", "you might also like:", "editor's pick:", "editor’s pick:", "editors' pick:", "top story:", "top stories:", "breaking:", "exclusive:", "full story:", "the full story:", "follow live:", "live updates:", "on the blog:", "on the web:", "online:", "what we know:", "view:", "view more:", "view |", "explore:", "explore more:", "discover:", "deeper:", "background:", 
    ),
    *opening(
        Mark.SHARE, 10,
        "share to", "share with", "share by", "share in", "share link", "share article", "share story", "share facebook", "share copy", "share save", "email this", "email to", "print this", "tweet this", "click to share", "click to email", "click to print", "click to copy", "copy this", "post on x", "post to x", "post on facebook", "send this", "send via", "save to", "add to your", "open share", "show share", "follow on", "copy link", "facebook twitter", "facebook x",
        "view comments", "view all comments", "show comments", "show all comments", "read comments", "see comments", "add your comment", "leave a comment", "post a comment", "go to comments", "jump to comments", "read and add comments", "gift this", "give this article", "listen to this", "listen to the", "listen (",
    ),
    *opening(Mark.SHARE, 30, "share on", "share this", "share via"),
    *opening(
        Mark.MENU, 10,
        "skip to", "jump to", "back to", "go to ", "posted in", "you are here", "view all", "see all", "show all", "browse all", "search for", "search our", "home /", "home >", "home ›", "home »", "home |", "news /", "news >", "news ›", "news »", "switch to", "choose your", "select your", "change your", "visit our", "all topics", "all sections", "topic:", "section:", "category:", "categories:", "filed under", "topics:", "tags:", "tagged:", "tags |", "tag:", "tagged as", "tagged with", "keywords:", "in this article:", "in this story:", "related topics:", "related tags:", "explore more on", "explore more topics",
    ),
    *opening(
        Mark.COMMENTS, 60,
        "have your say", "join the conversation", "join the discussion", "leave a reply", "your email address will not be published", "you must be logged in", "you must log in", "please log in here", "please log in to", "please keep", "please read our", "please note that comments", "please be respectful", "please review our", "please stay on topic", "please sign in to", "comments are", "comments on this", "comments (", "comment (", "comments:", "commenting on this", "all comments", "no comments", "0 comments", "be the first to comment", "be respectful", "we welcome your comments", "we welcome reader", "we welcome your feedback", "we reserve the right", "we want to hear from you", "we want to hear what",  "let us know in the comments", "share your thoughts", "share your views", "share your opinion", "save my name", "notify me of", "required fields", "this site uses akismet", "the recaptcha verification", "the comments section", "the views expressed", "the opinions expressed", "the views and opinions", "conversations are", "to comment on this", "to leave a comment", "to join the conversation", "readers' comments", "facebook comments", "user comments", "reader reactions", "send us your", "write to the editor", "letters to the editor", "submit your letter",
    ),
    *opening(Mark.COMMENTS, 12, "what do you think", "tell us what you think", "let us know what you think"),
    *opening(
        Mark.NOTE, 60,
        "editor's note:", "editor’s note:", "editors' note:", "editors’ note:", "correction:", "corrections:", "correction appended", "clarification:", "this article was", "this article has been", "this article is part", "this article originally", "this article first", "this article may contain", "this article contains", "this story was", "this story has been", "this story is part", "this story originally", "this story first", "this story may", "this story contains", "this post was", "this post has been", "this post originally", "this post may contain", "this report was", "this project was", "this project is", "this series is", "this content was", "this content is produced", "this is a breaking news", "this is a developing", "this is an excerpt", "this page was", "this piece was", "this piece is", "this interview has been", "this transcript", "an earlier version", "a previous version", "a version of this", "originally published", "first published in", "republished", "reprinted", "breaking news:", "note:", "disclaimer:", "disclosure:", "our standards:", "our journalism", "journalistic standards", "our work is licensed", "report a correction", "report an error", "report a typo", "have a correction", "see a typo", "see something wrong", "spotted an error", "spot an error", "found an error", "if you spot", "if you notice", "to request a correction", "we may earn", "we may receive", "we earn a commission", "all products", "the content is for", "for informational purposes", "read our editorial", "read our guidelines", "learn about our", "more details to follow", "more to follow", "more to come", "check back for", "check back later", "developing story", "with reporting",  "question of the day", "which of these", "view results", "this content is not available", "this content could not", "this browser", "your browser", "please enable", "please turn on", "please upgrade", "enable javascript", "to view this", "to use this", "allow content from", "we use cookies", "we and our", "this website uses", "this site uses", "accept all", "you need to enable", "an error has", 
    ),
    *opening(
        Mark.COMPANY, 400,
        "forward-looking statements", "forward looking statements", "this press release contains", "this press release may contain", "this news release contains", "this news release may contain", "statements in this press release", "certain statements in this", "safe harbor", "notes to editors", "media contact", "media contacts", "press contact", "contact information", "view original content", "view source version",
    ),
    *opening(
        Mark.CREDIT, 40,
        "reporting by", "additional reporting", "additional editing", "editing by", "writing by", "written by", "with files from", "with a file from", "with reporting by", "with reporting from", "with additional reporting", "with inputs from", "with input from", "with contributions from", "with agency", "with agencies", "with wire", "reported by", "compiled by", "translated by", "produced by", "edited by", "graphics by", "graphic by", "research by", "source: ", "sources: ", "(reporting by", "(writing by", "(editing by", "(with inputs", "(with files", "(additional reporting", "(with agency", "(source", "contributing:", "contributed:", "contributors:", "contributor:", "associated press writer", "associated press writers", "associated press reporter", "ap writer", "follow the reporter",
    ),
    *opening(
        Mark.CAPTION, 90,
        "file photo", "file photograph", "file image", "file picture", "file pic", "file -", "file –", "file —", "(file photo", "photo:", "photo by", "photos by", "photo courtesy", "photos:", "photo credit", "photo illustration", "photograph:", "photograph by", "photographs by", "image:", "image by", "image credit", "image source", "image courtesy", "images:", "picture:", "picture by", "picture credit", "pictures:", "pic:", "illustration:", "illustration by", "illustrations by", "graphic:", "credit:", "credits:", "courtesy of", "courtesy:", "main image", "main picture", "main photo", "cover photo", "cover image", "featured image", "feature image", "feature photo", "featured photo", "lead image", "top image", "top photo", "header image", "screenshot", "screen grab", "screengrab", "screen shot", "video by", "video credit", "video courtesy", "view image in fullscreen", "view gallery", "enlarge", "expand image", "image caption", "media caption", "photo caption", "video caption", "stock photo", "stock image", "representational image", "representative image", "representational photo", "handout photo", "ap photo", "afp via", "getty images", "via getty",
    ),
    *opening(
        Mark.CONTACT, 45,
        "to reach the", "to reach this", "to contact the", "to contact this", "to contact us", "contact the author", "contact the reporter", "contact the writer", "contact the editor", "contact the newsroom", "contact us at", "contact us:", "contact our", "contact:", "write to", "reach the", "email ", "email:", "e-mail ", "e-mail:", "e-mail:", "email us", "tel:", "tel.", "phone:", "telephone:", "call:", "fax:", "news tips", "got a tip", "got a news tip", "got a story", "got news", "have a tip", "have a news tip", "have a story", "have you got a", "do you have a", "know something", "send tips", "send a tip", "send us a", "send news", "send an email", "send your", "tips:", "tip us", "submit a tip", "submit tips", "follow him", "follow her", "follow them", "anyone with information", "anyone with any information", "anyone who", "people with information", "those with information", "if you have information", "if you have any information", "if you have a tip", "if you know anything", "if you or someone you know", "if you need help", "for help", "for more information", "for further information", "for additional information", "for more info", "for information", "for questions", "for media", "for press", "for details", "tipsters", "witnesses", "crime stoppers", "helpline", "hotline", "call crime stoppers", "are you a", "are you affected", "have you been affected", "you can reach", "you can contact", "you can email",
    ),
    *opening(Mark.EMBED, 40, "view this post on", "a post shared by", "a video posted by", "a photo posted by", "a post by", "see this instagram"),
    *opening(
        Mark.COPYRIGHT, 120,
        "© ", "©1", "©2", "©c", "(c) ", "&copy", "**&copy", "*copyright", "copyright ", "copyright:", "all rights reserved", "all content copyright", "all content ©", "all material ©", "content copyright", "the material on this site", "the contents of this site", "reproduction of", "reproduction in whole", "no part of this", "unauthorized use",
    ),
)

INSIDES = (
    *inside(
        Mark.PROMO, 90,
        "your inbox", "our inbox", "our newsletter", "our free newsletter", "our daily newsletter", "our weekly newsletter", "our app", "recaptcha", "preferred source on google", "google preferred source",
        "our whatsapp channel", "our telegram channel", "our youtube channel", "breaking news alerts", "you agree to our", "agree to receive", "agree to the terms",
    ),
    *inside(
        Mark.PROMO, 90,
        "newsletter", "sign up", "subscribe", "subscriber", "subscription", "mobile app", "news app", "app store", "google play", "privacy policy", "privacy notice", "terms of service", "terms of use", "terms and conditions",
        "unlimited access", "free trial", "push notifications", "whatsapp channel", "telegram channel", "click here", "paywall", "log in", "donate", "donation", "support our",
        asks=True,
    ),
    *inside(
        Mark.COPYRIGHT, 120,
        "all rights reserved", "may not be published, broadcast", "broadcast, rewritten or redistributed", "rewritten or redistributed", "without prior written permission",
        "without permission is prohibited", "reproduction is prohibited", "reproduction without permission",
    ),
    *inside(
        Mark.CREDIT, 40,
        "contributed to this report", "contributed reporting", "contributed to this story", "contributed to this article", "contributed to this post", "assisted with this report",
    ),
    *inside(Mark.CONTACT, 60, "can be reached at", "reach him at", "reach her at", "reach them at", "reach me at", "contact him at", "contact her at", "email him at", "email her at", "email them at"),
    *inside(Mark.CAPTION, 70, "file photo", "file image", "file picture", "in this file", "getty images", "ap photo", "afp photo", "photograph by", "screengrab from", "photo courtesy"),
)

READER_WORDS = frozenset({"you", "your", "you're", "you’re", "you'll", "you’ll", "yours"})

PUBLISHER_WORDS = frozenset({"our", "us", "we", "we'll", "we’ll", "ours"})

LIST_ADJECTIVES = frozenset({
    "all", "and", "best", "breaking", "current", "featured", "from", "good", "hot", "latest", "local", "more", "most", "must", "new", "now", "other", "our", "popular", "recent", "recommended",
    "related", "similar", "suggested", "the", "these", "this", "to", "today", "today's", "today’s", "top", "trending", "viral", "week's", "week’s", "you", "your", "&",
})

LIST_NOUNS = frozenset({
    "article", "articles", "analysis", "clips", "commented", "content", "coverage", "galleries", "headlines", "links", "news", "picks", "podcasts", "popular", "posts", "read", "reading", "reads", "recommendations", "related", "reports", "searches", "shared",
    "stories", "story", "trending", "updates", "video", "videos", "viewed", "watch", "watched",
})

PUBLISH_WORDS = frozenset({"published", "posted", "created", "issued", "uploaded", "filed", "released", "pub", "written", "first published"})

CHANGE_WORDS = frozenset({"updated", "modified", "last edited", "revised", "update"})

STAMP_WORDS = frozenset({
    "a", "ago", "and", "article", "at", "by", "date", "edited", "eastern", "central", "pacific", "first", "from", "h", "hour", "hours", "hrs", "in", "last", "local", "m", "min", "mins", "minutes", "nd", "news", "of",
    "on", "online", "p", "rd", "since", "st", "story", "t", "th", "the", "time", "to", "today", "was", "yesterday", "z", "noon", "midnight", "standard", "daylight",
})

AGE_WORDS = frozenset({
    "ago", "read", "mins", "min", "minutes", "minute", "hours", "hour", "hrs", "hr", "h", "m", "d", "days", "day", "weeks", "week", "months", "month", "years", "year", "secs", "seconds", "second", "an", "a", "one", "just", "now", "yesterday", "about", "over", "less", "than", "duration", "watch", "listen", "long", "time", "reading", "last", "s", "w", "mo", "yr", "yrs",
})

BYLINE_LEADS = frozenset({
    "analysis by", "article by", "by", "column by", "commentary by", "curated by", "edited by", "interview by", "opinion by", "posted by", "published by", "report by", "reported by", "review by", "story by", "submitted by",
    "text by", "words by", "written by", "reporting by", "additional reporting by", "writing by", "editing by",
})

BYLINE_LABELS = frozenset({"author", "byline", "authors", "contributor", "contributors", "correspondent", "editor", "reporter", "reporters", "source", "sources", "staff", "text", "words", "writer"})

AGENCIES = frozenset({
    "aap", "abc news", "afp", "agence france-presse", "agencies", "agency", "agency report", "al jazeera", "anadolu agency", "ani", "ansa", "ap", "associated press", "axios", "bbc news", "bernama", "bloomberg", "bloomberg news", "business wire", "canadian press", "cbc news", "cnn", "correspondent", "cp", "ctv news", "desk", "dpa", "editor", "editorial", "editorial board", "editors", "efe", "globe newswire", "ians", "kyodo", "kyodo news", "local democracy reporting service", "news agencies", "news desk", "news editor", "news service", "news services", "newsdesk", "newsroom", "our correspondent", "our correspondents", "our reporter", "our staff reporter", "our special correspondent", "special correspondent", "our bureau", "bureau", "express news service", "ap news", "sky news", "channel 4 news", "itv news", "nbc news", "cbs news", "fox news", "the conversation", "global news", "the local", "own correspondent", "pa", "pa media", "pa news agency", "pr newswire", "press association", "press release", "press trust of india", "pti", "reporter", "reporters", "reuters", "rnz", "sapa", "sputnik", "staff", "staff correspondent", "staff report", "staff reporter", "staff reporters", "staff reports", "staff writer", "staff writers", "stringer", "tass", "the associated press", "the canadian press", "the press association", "thomson reuters", "tribune news service", "united press international", "upi", "web desk", "wire", "wire report", "wire reports", "wire service", "wire services", "xinhua", "xinhua news agency", "yonhap", "zuma press",
})

CREDIT_WORDS = frozenset({
    "aap", "afp", "agency", "ap", "associated", "bloomberg", "cbc", "courtesy", "cp", "credit", "dpa", "epa", "epa-efe", "facebook", "file", "getty", "gallo", "google", "handout", "ho", "illustration", "image", "images", "instagram", "istock", "media", "news", "newswire", "pa", "photo", "photograph", "photographer", "photos", "pic", "picture", "pictures", "pool", "press", "provided", "pti", "reuters", "rex", "screengrab", "screenshot", "screen", "shutterstock", "sipa", "staff", "submitted", "supplied", "twitter", "unsplash", "upi", "usa", "via", "wikimedia", "wire", "xinhua", "youtube", "zuma", "contributed", "archive", "archives", "reproduction",
})

NAME_PARTICLES = frozenset({"al", "and", "at", "bin", "da", "dal", "de", "del", "della", "der", "di", "do", "dos", "du", "el", "for", "in", "la", "le", "of", "the", "van", "von", "y", "&", "bint", "ibn", "ter", "ten", "zu"})

STOPWORDS = frozenset({
    "about", "after", "again", "against", "also", "been", "before", "being", "between", "but", "could", "does", "from", "have", "here", "into", "just", "more", "most", "much", "over", "says", "said", "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "through", "under", "very", "what", "when", "where", "which", "while", "will", "with", "would", "your", "news", "year", "years",
})

PICTURE_WORDS = ("credit", "graphic", "illustration", "image", "photo", "photograph", "photography", "pic", "picture", "video")

PICTURE_SOURCES = (
    "aap", "afp", "afp photo", "alamy", "ap", "ap file", "ap images", "ap photo", "associated press", "bloomberg", "epa", "epa-efe", "facebook", "file", "file photo", "gallo images", "getty", "getty images", "handout", "instagram", "istock", "pa", "pa images", "pool",
    "press association", "reuters", "shutterstock", "sipa usa", "staff", "the associated press", "the canadian press", "twitter", "usa today network", "usa today sports", "xinhua", "zuma", "zuma press",
)

AUTHOR_WORDS = frozenset({
    "author", "broadcaster", "columnist", "contributor", "correspondent", "critic", "editor", "fellow", "freelance", "freelancer", "host", "intern", "journalist", "lecturer", "novelist", "photographer", "photojournalist", "producer", "professor", "reporter", "writer", "writes", "covers", "joined",
})

COUNTERS = frozenset({"comment", "comments", "likes", "photos", "reactions", "reads", "retweets", "share", "shares", "views", "votes"})

AGE_ENDS = frozenset({"ago", "duration", "listen", "read"})

CAPTION_WORDS = (
    "(left", "(right", "(centre", "(center", "left)", "right)", "centre)", "center)", ", left,", ", right,", ", center,", ", centre,", "pictured", "looks on", "look on", "poses", "pose for", "is seen", "are seen",
    "from left", "in this", "file photo", "in the foreground", "in the background", "is shown", "are shown",
)

ABOUT = ("about ",)

BIO_LEADS = (" is ", " was ", " has ", " covers ", " writes ", " reports ", " joined ", ", who ", ", a ", ", an ", " (@", " worked ", " contributed ")

COMPANY_WORDS = ("headquartered", "is a leading", "is a global", "is the leading", "is the world", "one of the world", "leading provider", "solutions provider", "subsidiaries", "is listed on", "are listed on", "employs ", "was founded in", "for more information")

SECTIONS = frozenset({"breaking news", "headlines", "just in", "latest", "latest news", "live updates", "local news", "more", "more news", "news", "popular", "the latest", "top stories", "videos"})

CONTINUATIONS = ("and ", "but ", "so ", "or ", "then ", "yet ", "because ", "now ", "if ")

LITTER = (
    "opens new tab", "opens in new tab", "opens in a new tab", "opens in new window", "opens in a new window", "opens new window", "external link",
    "[email protected]", "story continues below advertisement", "story continues below ad", "article continues below advertisement", "article continues below ad", "article continues after advertisement", "story continues after advertisement", "[ad_1]", "[ad_2]",
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
    author_words=AUTHOR_WORDS,
    counters=COUNTERS,
    age_ends=AGE_ENDS,
    caption_words=CAPTION_WORDS,
    about=ABOUT,
    bio_leads=BIO_LEADS,
    company_words=COMPANY_WORDS,
    sections=SECTIONS,
    continuations=CONTINUATIONS,
    litter=LITTER,
)
