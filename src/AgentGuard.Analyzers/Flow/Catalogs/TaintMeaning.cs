namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>Whose data a name, a member or a body may bring, and where it may take it.</summary>
internal readonly record struct TaintMeaning(TaintLabel Labels, TaintSink Sinks)
{
    /// <summary>What nothing is known of may be.</summary>
    public static readonly TaintMeaning Any = new(TaintLabel.Untrusted, TaintSink.Everything);

    /// <summary>What only a model's choice turns into harm: a user types commands and paths of his own.</summary>
    private const TaintSink ByModel = TaintSink.Command | TaintSink.Sql | TaintSink.Path | TaintSink.Url | TaintSink.Code | TaintSink.Html;

    /// <summary>What whoever writes it turns into harm, since a model reads it as instructions.</summary>
    private const TaintSink ByAnyone = TaintSink.SystemPrompt | TaintSink.ToolText | TaintSink.Template;

    public static TaintMeaning None => default;

    public bool IsNone => this == None;

    /// <summary>True when some rule is about such data in such a place. Who decides the role of a message matters only where strangers call.</summary>
    public bool IsHarm =>
        ((Labels & TaintLabel.Model) != 0 && (Sinks & ByModel) != 0)
        || ((Labels & TaintLabel.Untrusted) != 0 && (Sinks & ByAnyone) != 0)
        || ((Labels & TaintLabel.Request) != 0 && (Sinks & TaintSink.MessageRole) != 0);

    public static TaintMeaning Brings(TaintLabel labels) => new(labels, TaintSink.None);

    public static TaintMeaning Takes(TaintSink sinks) => new(TaintLabel.None, sinks);

    public static TaintMeaning operator |(TaintMeaning one, TaintMeaning other) => new(one.Labels | other.Labels, one.Sinks | other.Sinks);
}
