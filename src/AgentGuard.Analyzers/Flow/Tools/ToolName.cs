using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>The name a model sees, and where it comes from.</summary>
/// <param name="Origin">Who made it.</param>
/// <param name="Text">The name; null when it is not constant or made by the compiler.</param>
/// <param name="Source">The expression that gives it.</param>
internal readonly record struct ToolName(ToolNameOrigin Origin, string? Text = null, SyntaxNode? Source = null)
{
    /// <summary>The name of a tool made by a call: argument, options, attribute, or what the SDK makes of the method's name.</summary>
    public static ToolName Of(SdkCall call, ToolDefinition? definition, SdkContext sdk, CancellationToken cancellation)
    {
        if (FromArguments(call, sdk, cancellation) is { } given)
        {
            return given;
        }

        if (definition?.Method is not { } method)
        {
            return new ToolName(ToolNameOrigin.Unknown);
        }

        return FromAttributes(method, sdk, cancellation)
            ?? (definition.IsNamedByCompiler
                ? new ToolName(ToolNameOrigin.Compiler)
                : new ToolName(ToolNameOrigin.Method, ToolNaming.NameOf(method, ToolNaming.StyleOf(call.Symbol)), definition.Given.Syntax));
    }

    /// <summary>The name of a method that an attribute makes a tool.</summary>
    public static ToolName Of(IMethodSymbol method, AttributeData attribute, SdkContext sdk, CancellationToken cancellation) =>
        attribute.ToolName(sdk, cancellation) is { } named
            ? new ToolName(ToolNameOrigin.Given, named.Name, named.Argument?.Expression)
            : new ToolName(ToolNameOrigin.Method, ToolNaming.NameOf(method, ToolNaming.StyleOf(sdk.Describe(attribute.AttributeClass!))));

    private static ToolName? FromArguments(SdkCall call, SdkContext sdk, CancellationToken cancellation)
    {
        var setting = ToolSetting.Of(call, Role.ToolName, sdk, cancellation);
        return setting.Value is { } given ? Given(given, sdk, cancellation)
            : setting.IsKnown && call.Operation is not IObjectCreationOperation ? null
            : new ToolName(ToolNameOrigin.Unknown);
    }

    private static ToolName? Given(IOperation value, SdkContext sdk, CancellationToken cancellation) =>
        LocalValue.Text(value, sdk.Compilation, cancellation) is { } text
            ? new ToolName(ToolNameOrigin.Given, text, value.Syntax)
            : LocalValue.Constant(value, sdk.Compilation, cancellation) is { HasValue: true, Value: null }
                ? null
                : new ToolName(ToolNameOrigin.Unknown);

    /// <summary>Any attribute that the catalogue knows to name a tool, and the display name that some factories read.</summary>
    private static ToolName? FromAttributes(IMethodSymbol method, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.ToolName(sdk, cancellation) is { } named)
            {
                return new ToolName(ToolNameOrigin.Given, named.Name, named.Argument?.Expression);
            }

            if (attribute.AttributeClass.Is("System.ComponentModel.DisplayNameAttribute"))
            {
                return new ToolName(ToolNameOrigin.Unknown);
            }
        }

        return null;
    }
}

/// <summary>Who made a tool's name.</summary>
internal enum ToolNameOrigin
{
    /// <summary>It cannot be seen.</summary>
    Unknown,

    /// <summary>The code gives it.</summary>
    Given,

    /// <summary>The SDK makes it from a method's name.</summary>
    Method,

    /// <summary>The SDK makes it from a name that the compiler made up: it changes when code around it does.</summary>
    Compiler,
}
