/**
 * The names of all properties in Chart.js's own types (chart.js/dist/types/index.d.ts), which an author may set. A test
 * compares the list with the package.
 */
export const OPTION_NAMES: ReadonlySet<string> = new Set(
  `
    above active adapters afterBody algorithm align alignToPixels angle angleLines animate animateRotate
    animateScale animation animations arc aspectRatio attached autoPadding autoSkip autoSkipPadding average axis
    backdrop backdropColor backdropPadding backgroundColor bar barEnd barPercentage barStart barThickness base
    beforeBody beginAtZero below body bodyAlign bodyColor bodyFont bodySpacing border borderAlign borderCapStyle
    borderColor borderDash borderDashOffset borderJoinStyle borderRadius borderSkipped borderWidth bottom
    bottomLeft bottomRight bounds boxHeight boxPadding boxWidth boxes bubble callback callbacks canvas
    capBezierPoints caretPadding caretSize caretX caretY category categoryPercentage centerPointLabels chart
    chartArea chartOptions circular circumference clip color colors config controller controllers cornerRadius
    count crossAlign ctx cubicInterpolationMode currentDevicePixelRatio cutout dash dashOffset data
    dataElementType dataIndex dataPoints dataset datasetElementType datasetIndex datasetOptions datasets date
    decimation decorationWidth defaultDataPoint defaultRoutes defaults delay devicePixelRatio disabled display
    displayColors displayFormats doughnut drawActiveElementsOnTop drawOnChartArea drawTicks drawTime drawingArea
    duration e easing element elements enableOptionSharing enabled end eventPosition events family fill fillStyle
    filler filter fn font fontColor footer footerAlign footerColor footerFont footerMarginTop footerSpacing format
    formattedValue formatters from fullSize grace grid grouped handler height hidden hitRadius horizontal hover
    hoverBackgroundColor hoverBorderCapStyle hoverBorderColor hoverBorderDash hoverBorderDashOffset
    hoverBorderJoinStyle hoverBorderRadius hoverBorderWidth hoverOffset hoverRadius iAxisID iScale id
    includeBounds includeInvisible index indexAxis inflateAmount innerEnd innerRadius innerStart interaction
    intersect isoWeekday item itemSort items label labelColors labelOffset labelPointStyles labelRotation
    labelTextColors labels layout left legend legendItems line lineCap lineDash lineDashOffset lineHeight lineJoin
    lineWidth linear locale logarithmic loop maintainAspectRatio major max maxBarThickness maxHeight maxRotation
    maxTicksLimit maxWidth metaExtensions min minBarLength minRotation minUnit mirror mode modes
    multiKeyBackground native nearest normalized offset offsetAfterAutoskip offsetX offsetY onComplete onProgress
    opacity options order outerEnd outerRadius outerStart p0 p0DataIndex p1 p1DataIndex padding paddingBottom
    paddingLeft paddingRight paddingTop parsed parsedDataType parser parsing pie platform plugins point
    pointBackgroundColor pointBorderColor pointBorderWidth pointHitRadius pointHoverBackgroundColor
    pointHoverBorderColor pointHoverBorderWidth pointHoverRadius pointLabels pointRadius pointRotation pointStyle
    pointStyleWidth points polarArea position positioners precision propagate properties prototype r rAxisID
    rScale radar radialLinear radius range raw resizeDelay responsive reverse right rotation round rtl sampleSize
    samples scale scales scatter segment segments selfJoin showLabelBackdrop showLine size skipNull source spacing
    spacingMode spanGaps stack stackWeight stacked start startAngle stepSize stepped strikethrough string
    strokeColor strokeStyle strokeWidth style subtitle suggestedMax suggestedMin supportsDecimation target tension
    text textAlign textBaseline textDirection textOffset textStrokeColor textStrokeWidth this threshold tick
    tickBorderDash tickBorderDashOffset tickColor tickLength tickWidth ticks time timeseries title titleAlign
    titleColor titleFont titleMarginBottom titleSpacing to tooltip tooltipFormat tooltipItems top topLeft topRight
    total transitions translation type underline unit useBorderRadius useFinalPosition usePointStyle vAxisID
    vScale value visible weight width x xAlign xAxisID xCenter xLabels xScale y yAlign yAxisID yCenter yLabels
    yScale z
`
    .trim()
    .split(/\s+/),
);
