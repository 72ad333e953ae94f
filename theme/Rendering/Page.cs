using Curriculum.Theme.Models;
using Microsoft.AspNetCore.Components;

namespace Curriculum.Theme.Rendering;

/// <summary>A whole page, rendered from one model.</summary>
/// <typeparam name="TModel">The record that holds its data.</typeparam>
public abstract class Page<TModel> : ThemeComponent
    where TModel : PageModel
{
    /// <summary>The data of the page.</summary>
    [Parameter]
    public TModel Model { get; set; } = null!;
}
